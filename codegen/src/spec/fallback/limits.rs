//! Limits that no value satisfies: neither of them counts.
//!
//! Imports `diag`, `keyword`, and from this folder `edit`.

use super::edit::{Change, Edit, Fallback, split};
use crate::diag::JsonPointer;
use crate::keyword::Keyword;

/// The limits of the same thing.
const GROUPS: [&[Keyword]; 4] = [
    &[Keyword::MinLength, Keyword::MaxLength],
    &[Keyword::MinItems, Keyword::MaxItems],
    &[Keyword::MinProperties, Keyword::MaxProperties],
    &[
        Keyword::Minimum,
        Keyword::ExclusiveMinimum,
        Keyword::Maximum,
        Keyword::ExclusiveMaximum,
    ],
];

/// The fallback for the lower limit at a place, which is greater than the upper one.
pub(super) fn crossed(at: &JsonPointer) -> Option<Fallback> {
    let (schema, keyword) = split(at)?;
    let keyword = Keyword::named(&keyword)?;
    let group = GROUPS.iter().find(|group| group.contains(&keyword))?;
    let edits = group.iter().map(|keyword| Edit {
        at: schema.key(keyword.name()),
        change: Change::Remove,
    });
    Some(Fallback {
        reading: "neither limit counts".to_owned(),
        edits: edits.collect(),
    })
}
