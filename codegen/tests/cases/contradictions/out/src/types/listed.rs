use crate::runtime::json::{closed_enum, object, string_enum};
use crate::runtime::validation::validate;

/// The schema `Listed`.
///
/// Defined in `#/components/schemas/Listed`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Listed {
    /// The property `none`.
    pub none: Option<ListedNone>,
    /// The property `some`.
    pub some: Option<ListedSome>,
    /// The property `branches`.
    pub branches: Option<ListedBranches>,
}

object::object!(Listed {
    none: optional "none" => validate::value,
    some: optional "some" => validate::value,
    branches: optional "branches" => validate::value,
});

/// The schema `Listed.none`.
///
/// Defined in `#/components/schemas/Listed/properties/none`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ListedNone {
    /// `abc`
    Abc,
    /// `abcd`
    Abcd,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(ListedNone {
    Abc = "abc",
    Abcd = "abcd",
} other Other);

/// The schema `Listed.some`.
///
/// Defined in `#/components/schemas/Listed/properties/some`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ListedSome {
    /// `ab`
    #[default]
    Ab,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(ListedSome {
    Ab = "ab",
} other Other);

/// The schema `Listed.branches`.
///
/// Defined in `#/components/schemas/Listed/properties/branches`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ListedBranches {
    /// `ab`
    #[default]
    Ab,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(ListedBranches {
    Ab = "ab",
} other Other);
