use crate::runtime::json::{closed_enum, object, string_enum, union};
use crate::runtime::validation::validate;

/// The schema `Tagged`.
///
/// Defined in `#/components/schemas/Tagged`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Tagged {
    /// The variant `a`.
    A(Box<TaggedA>),
    /// The variant `b`.
    B(Box<TaggedB>),
    /// A value that matches several of the variants, none of which has all of its properties;
    /// or none of them, and then it can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Tagged {
    A(TaggedA) => validate::value,
    B(TaggedB) => validate::value,
} "anyOf" else Other);

/// The schema `Tagged.a.kind`.
///
/// Defined in `#/components/schemas/Tagged/anyOf/0/properties/kind`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TaggedAKind {
    /// `a`
    #[default]
    A,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(TaggedAKind {
    A = "a",
} other Other);

/// The schema `Tagged.a`.
///
/// Defined in `#/components/schemas/Tagged/anyOf/0`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaggedA {
    /// The property `kind`.
    pub kind: Option<TaggedAKind>,
    /// The property `a`.
    pub a: Option<String>,
}

object::object!(TaggedA {
    kind: optional "kind" => validate::value,
    a: optional "a",
});

/// The schema `Tagged.b.kind`.
///
/// Defined in `#/components/schemas/Tagged/anyOf/1/properties/kind`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TaggedBKind {
    /// `b`
    #[default]
    B,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(TaggedBKind {
    B = "b",
} other Other);

/// The schema `Tagged.b`.
///
/// Defined in `#/components/schemas/Tagged/anyOf/1`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaggedB {
    /// The property `kind`.
    pub kind: Option<TaggedBKind>,
    /// The property `b`.
    pub b: Option<String>,
}

object::object!(TaggedB {
    kind: optional "kind" => validate::value,
    b: optional "b",
});
