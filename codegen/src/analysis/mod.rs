//! Analyses of the IR: regular expressions, and what refers to what.
//!
//! | Module | What it computes |
//! |---|---|
//! | `pattern` | how a regular expression is matched |
//! | `cycles` | the walk that finds cycles |
//! | `direction` | which schemas requests lead to |
//! | `reachability` | which schemas the operations of only one group lead to |
//! | `recursion` | where a type that contains itself needs a box or a type of its own |
//! | `rule_cycles` | rules that refer to themselves for the same instance |
//! | `secrets` | which schemas contain secrets |
//! | `sharing` | which inline schemas are equal, and can have one definition |
//!
//! Imports `ir`.

mod cycles;
mod direction;
mod pattern;
mod reachability;
mod recursion;
mod rule_cycles;
mod secrets;
mod sharing;

pub(crate) use direction::mark_sent;
pub(crate) use pattern::{Compiled, Refusal};
pub(crate) use reachability::mark_groups;
pub(crate) use recursion::{mark_recursive, wrap_aliases};
pub(crate) use rule_cycles::break_rule_cycles;
pub(crate) use secrets::mark_secrets;
pub(crate) use sharing::share_equal;
