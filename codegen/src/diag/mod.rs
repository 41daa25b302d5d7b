//! Diagnostics: errors, warnings and notes about a document, each with a location and, if possible,
//! a fix.
//!
//! Every rejection is a [`Diagnostic`]: a stable [`Code`], the [`JsonPointer`] of the value, a
//! sentence, and optionally help. The other layers only collect them. Line and column are looked up
//! when a diagnostic is printed, so valid documents do not pay for the lookup.
//!
//! Imports nothing.

mod cause;
mod code;
mod constraint;
mod diagnostic;
mod levels;
mod pointer;
mod render;

pub use cause::by_cause;
pub use code::{Code, Severity};
pub use constraint::{Constraint, Fate};
pub use diagnostic::{Diagnostic, Diagnostics, Target};
pub use levels::{Level, Levels};
pub use pointer::{JsonPointer, Pointer};
pub use render::{Excerpt, is_about_the_request, printable, render, render_all, render_message};
