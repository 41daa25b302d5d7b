//! The value tree of a document, and the meaning of the keywords of a schema in each version.
//!
//! Imports `diag` and `keyword`.

mod cursor;
mod json;
mod keywords;
mod node;
mod number;

pub use cursor::Cursor;
pub use json::json;
pub use keywords::{Limit, Types};
pub use node::{Entries, Node};
pub use number::compared;
