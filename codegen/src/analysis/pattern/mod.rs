//! Regular expressions (ECMA 262): whether one is valid, and how it is matched.
//!
//! A simple one is matched by steps, and one with a small automaton by that: emitted crates
//! need no engine for these, and literals are validated by them at compile time. Other regular
//! languages go to the crate `regex`, whose time is linear in the length of the text. Only
//! what no automaton matches, such as back references, goes to the crate `regress`, which
//! backtracks.
//!
//! | Module | What it does |
//! |---|---|
//! | `compile` | chooses the matcher of an expression |
//! | `compiled` | a compiled expression, which can match a text |
//! | `steps`, `automaton` | the matchers without an engine |
//! | `ecma`, `class`, `parser` | ECMA 262 → a syntax tree |

mod automaton;
mod class;
mod compile;
mod compiled;
mod ecma;
mod parser;
mod steps;
#[cfg(test)]
mod tests;

pub(crate) use compile::Refusal;
pub(crate) use compiled::Compiled;
