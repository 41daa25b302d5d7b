//! The keywords of the Schema Object: one table that the whole generator reads.
//!
//! Structure checks, type inference, the coverage report and docs read the table. No other code
//! contains the name of a keyword as a string. The shapes of values in this table are those of all
//! objects of OpenAPI.
//!
//! Imports nothing.

mod json_types;
mod set;
mod shape;
mod table;

pub(crate) use json_types::JsonTypes;
pub(crate) use set::KeywordSet;
pub(crate) use shape::{Keys, Kind, Shape};
pub(crate) use table::{Keyword, Role, Versions};
