//! The value tree of a document, and the meaning of the keywords of a schema in each version.
//!
//! Imports `diag` and `keyword`.

mod cursor;
mod keywords;
mod node;

pub use cursor::Cursor;
pub use keywords::{Limit, Types};
pub use node::{Entries, Node, compared, json};
