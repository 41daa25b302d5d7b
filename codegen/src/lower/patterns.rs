//! The patterns of a document that is not lowered, because it has other errors.
//!
//! Imports `context`, and `keyword` and `spec`.

use super::context::Context;
use crate::keyword::Keyword;
use crate::spec::{Cursor, schemas};

/// Reports the patterns that are not regular expressions, so that all errors of a document are
/// found in one run.
pub(super) fn check<'d>(cx: &Context<'d, '_>) {
    for schema in schemas(cx.root.node) {
        let pattern = schema.get(Keyword::Pattern);
        for (place, source) in pattern
            .iter()
            .filter_map(|it| Some((it, it.node.as_str()?)))
        {
            cx.pattern_at(place, source);
        }
        let patterns = schema.get(Keyword::PatternProperties);
        for (source, place) in patterns.iter().flat_map(Cursor::entries) {
            cx.pattern_at(&place, source);
        }
    }
}
