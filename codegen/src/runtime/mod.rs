//! What the generator runs of the code that it ships: the formats, which defaults and examples are
//! validated against, and what these refer to.
//!
//! Imports nothing.

#![allow(
    dead_code,
    missing_docs,
    unreachable_pub,
    unused_imports,
    unused_macros,
    clippy::collapsible_if,
    reason = "written as the public part of another crate, with an older Rust"
)]

pub(crate) mod format;
pub(crate) mod json;
pub(crate) mod request;
pub(crate) mod validation;
