//! Reads values into emitted types, checks them and writes them again, by a program that is
//! compiled together with the crates of some documents.

mod document;
mod driver;

pub(crate) use document::{Probed, probe, write};
pub(crate) use driver::{Broken, Outcome, Value, run};
