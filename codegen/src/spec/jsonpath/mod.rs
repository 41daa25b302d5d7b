//! JSONPath (RFC 9535): expressions that select values of a document.
//!
//! It is an engine of our own, because the values are those of the value tree with their pointers,
//! and a tree is neither copied nor are its numbers rounded; because an error names its place in
//! the expression; and because neither parsing nor selecting recurses without a limit.
//!
//! Imports from this layer `document` and `quote`.

mod expression;
mod function;
mod parser;
mod scanner;
mod select;

pub(in crate::spec) use expression::Query;
pub(in crate::spec) use parser::parse;
