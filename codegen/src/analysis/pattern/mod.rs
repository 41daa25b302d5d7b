//! Regular expressions (ECMA 262): their validation, and the choice of a matcher.
//!
//! A simple expression is matched by a list of steps, and any other expression with a small
//! automaton by that automaton. Neither needs an engine in the emitted crate, and the compiler
//! validates literals with them. Other regular languages are matched by the crate `regex`, in
//! linear time. Only expressions that no automaton can match, such as those with back references,
//! use the crate `regress`, which backtracks.
//!
//! | Module | What it does |
//! |---|---|
//! | `compile` | chooses the matcher of an expression, which can match a text |
//! | `steps`, `automaton` | the matchers without an engine |
//! | `ecma`, `class`, `parser` | ECMA 262 → a syntax tree |

mod automaton;
mod class;
mod compile;
mod ecma;
mod parser;
mod steps;
#[cfg(test)]
mod tests;

pub(crate) use compile::{Compiled, Refusal};
