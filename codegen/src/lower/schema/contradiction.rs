//! Schemas that no instance satisfies together.
//!
//! Imports `diag` and `spec`; the context.

use crate::diag::{Code, Diagnostic};
use crate::lower::context::Context;
use crate::spec::Cursor;

/// Reports that two schemas or keywords of one intersection contradict each other.
pub(super) fn contradict<'d>(cx: &Context<'d, '_>, kept: &Cursor<'d>, other: &Cursor<'d>) {
    let help = format!("#{} takes precedence", kept.at);
    cx.report(contradiction(kept, other).help(help));
}

/// That no value satisfies two schemas or keywords.
pub(super) fn contradiction(one: &Cursor<'_>, other: &Cursor<'_>) -> Diagnostic {
    let message = format!("no value satisfies both this and #{}", one.at);
    Diagnostic::new(Code::CONTRADICTION, &other.at, message)
}
