//! Diagnostics: facts about a document, with their place and the cure.
//!
//! Every rejection is a [`Diagnostic`]: a stable [`Code`], the [`JsonPointer`] of the value, a
//! sentence, and help if there is any. The other rooms only collect them. Line and column are
//! looked up when a diagnostic is printed, so a valid document does not pay for them.
//!
//! Imports nothing.

mod code;
mod constraint;
mod diagnostic;
mod diagnostics;
mod pointer;
mod render;

pub use code::{Code, Severity};
pub use constraint::{Constraint, Fate};
pub use diagnostic::{Diagnostic, Target};
pub use diagnostics::Diagnostics;
pub use pointer::{JsonPointer, Pointer};
pub use render::{Place, is_about_the_request, printable, render, render_all, render_message};
