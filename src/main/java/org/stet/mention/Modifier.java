package org.stet.mention;

/** What words around a title make of it. */
public enum Modifier {
  /** Looks back: former, then-, ex-, late. */
  FORMER,
  /** Holds it for the time being: acting, interim. */
  ACTING,
  /** Looks ahead: -elect, incoming, nominee, candidate. */
  AHEAD,
  /** Counts the holders: "the 41st president", whenever that was. */
  COUNTED,
  /** Belongs to somebody's time: "Obama's secretary of state". */
  SOMEBODYS
}
