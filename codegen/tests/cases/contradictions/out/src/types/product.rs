use crate::runtime::json::{closed_enum, object, string_enum, union};
use crate::runtime::validation::validate;

/// The schema `Product`.
///
/// The field `kind` tells which it is.
///
/// Described at `#/components/schemas/Product`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Product {
    /// Told by `a`.
    A(Box<ProductAA>),
    /// Told by `b`.
    B(Box<ProductBB>),
    /// A value that fits none of these. It can be received, but not sent.
    Other(serde_json::Value),
}

union::union!(Product {
    A(ProductAA) = "a" => validate::value,
    B(ProductBB) = "b" => validate::value,
} "oneOf" by "kind" else Other);

/// The schema `Product.a.a.kind`.
///
/// Described at `#/components/schemas/Product/oneOf/0/properties/kind`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ProductAAKind {
    /// `a`
    #[default]
    A,
    /// A value that the description does not list. It can be received, but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(ProductAAKind {
    A = "a",
} other Other);

/// The schema `Product.a.a`.
///
/// Described at `#/components/schemas/Product/anyOf/0`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ProductAA {
    /// The field `kind`.
    pub kind: ProductAAKind,
    /// The field `one`.
    pub one: Option<String>,
    /// The field `two`.
    pub two: Option<String>,
}

object::object!(ProductAA {
    kind: required "kind" => validate::value,
    one: optional "one",
    two: optional "two",
});

/// The schema `Product.b.b.kind`.
///
/// Described at `#/components/schemas/Product/oneOf/1/properties/kind`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ProductBBKind {
    /// `b`
    #[default]
    B,
    /// A value that the description does not list. It can be received, but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(ProductBBKind {
    B = "b",
} other Other);

/// The schema `Product.b.b`.
///
/// Described at `#/components/schemas/Product/anyOf/1`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ProductBB {
    /// The field `kind`.
    pub kind: ProductBBKind,
    /// The field `one`.
    pub one: Option<i64>,
    /// The field `two`.
    pub two: Option<i64>,
}

object::object!(ProductBB {
    kind: required "kind" => validate::value,
    one: optional "one",
    two: optional "two",
});
