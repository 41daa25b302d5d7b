use crate::runtime::json::{closed_enum, object, string_enum, union};
use crate::runtime::validation::validate;

/// The property `kind` selects the variant.
///
/// Defined in `#/components/schemas/Product`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Product {
    /// Selected by `a`.
    A(Box<ProductAA>),
    /// Selected by `b`.
    B(Box<ProductBB>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Product {
    A(ProductAA) = "a" => validate::value,
    B(ProductBB) = "b" => validate::value,
} "oneOf" by "kind" else Other);

/// Defined in `#/components/schemas/Product/oneOf/0/properties/kind`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ProductAAKind {
    /// `a`
    #[default]
    A,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(ProductAAKind {
    A = "a",
} other Other);

/// Defined in `#/components/schemas/Product/anyOf/0`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ProductAA {
    pub kind: ProductAAKind,
    pub one: Option<String>,
    pub two: Option<String>,
}

object::object!(ProductAA {
    kind: required "kind" => validate::value,
    one: optional "one",
    two: optional "two",
});

/// Defined in `#/components/schemas/Product/oneOf/1/properties/kind`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ProductBBKind {
    /// `b`
    #[default]
    B,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(ProductBBKind {
    B = "b",
} other Other);

/// Defined in `#/components/schemas/Product/anyOf/1`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ProductBB {
    pub kind: ProductBBKind,
    pub one: Option<i64>,
    pub two: Option<i64>,
}

object::object!(ProductBB {
    kind: required "kind" => validate::value,
    one: optional "one",
    two: optional "two",
});
