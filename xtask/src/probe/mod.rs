//! Decodes instances with generated types, validates them and encodes them again, in a program
//! that is compiled together with the crates of some documents.

mod driver;
mod json;
mod subject;

pub(crate) use driver::{Instance, Outcome, Violation, run};
pub(crate) use json::to_json;
pub(crate) use subject::{Subject, generate};
