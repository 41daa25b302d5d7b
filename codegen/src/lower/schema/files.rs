//! Parts that are files: bytes, of which no constraint but the number of files is enforced.
//!
//! Imports `ir`, `keyword` and `spec`; the store, facts and intersections.

use super::facts::{Facts, constraining};
use super::intersection::Part;
use super::store::Store;
use crate::ir::Type;
use crate::keyword::{Keyword, KeywordSet};
use crate::spec::Cursor;

/// The keywords that the type of a file or a list of files expresses. Of several branches, the file
/// is what is sent.
const EXPRESSED: KeywordSet = KeywordSet::of(&[
    Keyword::AllOf,
    Keyword::AnyOf,
    Keyword::ContentEncoding,
    Keyword::ContentMediaType,
    Keyword::Format,
    Keyword::Items,
    Keyword::MaxItems,
    Keyword::MinItems,
    Keyword::OneOf,
    Keyword::Ref,
    Keyword::Type,
]);

impl<'d> Store<'d, '_> {
    /// The type of a part that is a file, or several, as the places that declare it say.
    pub(in crate::lower) fn file_of(&self, places: &[Cursor<'d>]) -> Option<Type> {
        let described = places.iter().find_map(|place| self.cx.file(place));
        let mut ty = described.or_else(|| {
            let all = places.iter().map(|place| self.cx.file_of_part(place));
            let all: Vec<_> = all.collect::<Option<_>>()?;
            let list = all.iter().find(|ty| matches!(ty, Type::List(_)));
            list.or(all.first()).cloned()
        })?;
        let parts: Vec<_> = places.iter().cloned().map(Part::here).collect();
        let facts = self.of_all(&parts);
        self.report_unenforced(&facts);
        if let Type::List(list) = &mut ty {
            let array = facts.array(&self.cx);
            list.min_items = list.min_items.max(array.min_items);
            let most = [list.max_items, array.max_items].into_iter().flatten();
            list.max_items = most.min();
            self.report_unenforced(&self.of_all(&array.items));
        }
        Some(ty)
    }

    /// Reports what is said about the bytes of a file, or about files together.
    fn report_unenforced(&self, facts: &Facts<'d>) {
        let reason = "constraints on files are not enforced, except on their number";
        for schema in facts.schemas() {
            self.cx.coverage.enforce(schema, EXPRESSED);
            for keyword in constraining(schema).filter(|keyword| !EXPRESSED.has(*keyword)) {
                self.cx.coverage.document(schema, keyword, reason);
                self.cx.omit(&schema.at.key(keyword.name()), reason);
            }
        }
    }
}
