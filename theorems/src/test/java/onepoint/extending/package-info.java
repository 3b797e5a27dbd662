/** What a third party writes: a landscape, a noise law, theorems and an algorithm; quoted by a guide. */
package onepoint.extending;
