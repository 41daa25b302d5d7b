//! The keywords that each kind of type expresses, together with its validators.
//!
//! Imports `keyword`.

use crate::keyword::{Keyword, KeywordSet};

/// Those of every type.
pub(super) const STRUCTURE: KeywordSet = KeywordSet::of(&[
    Keyword::AllOf,
    Keyword::Nullable,
    Keyword::Ref,
    Keyword::Type,
]);

/// Those of a list of values, and of null alone.
pub(super) const VALUES: KeywordSet = STRUCTURE.or(KeywordSet::of(&[
    Keyword::Const,
    Keyword::Enum,
    Keyword::ExtensibleEnum,
]));

/// Those of a string.
pub(super) const STRING: KeywordSet = KeywordSet::of(&[
    Keyword::ContentEncoding,
    Keyword::ExtensibleEnum,
    Keyword::Format,
    Keyword::MaxLength,
    Keyword::MinLength,
    Keyword::Pattern,
]);

/// Those of a number.
pub(super) const NUMBER: KeywordSet = KeywordSet::of(&[
    Keyword::ExclusiveMaximum,
    Keyword::ExclusiveMinimum,
    Keyword::Format,
    Keyword::Maximum,
    Keyword::Minimum,
    Keyword::MultipleOf,
]);

/// Those of a list.
pub(super) const LIST: KeywordSet = KeywordSet::of(&[
    Keyword::Items,
    Keyword::MaxItems,
    Keyword::MinItems,
    Keyword::UniqueItems,
]);

/// Those of an object.
pub(super) const OBJECT: KeywordSet = KeywordSet::of(&[
    Keyword::AdditionalProperties,
    Keyword::Properties,
    Keyword::Required,
    Keyword::UnevaluatedProperties,
]);

/// Those that only the type of an instance decides about.
pub(super) const BY_TYPE: KeywordSet = STRING.or(NUMBER).or(LIST).or(OBJECT);
