//! The keywords of the Schema Object: one table that the whole generator reads.
//!
//! Structure checks, type inference, the coverage report and docs read the table. No other code
//! contains the name of a keyword as a string.
//!
//! Imports nothing.

mod json_types;
mod set;
mod table;

pub(crate) use json_types::JsonTypes;
pub(crate) use set::KeywordSet;
pub(crate) use table::{Form, Keyword, Role, Versions};
