use crate::runtime::json::{closed_enum, object, string_enum, union};

/// The schema `Product`.
///
/// The property `kind` selects the variant.
///
/// Defined in `#/components/schemas/Product`.
#[derive(Clone, PartialEq)]
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
    A(ProductAA) = "a",
    B(ProductBB) = "b",
} "oneOf" by "kind" else Other);

/// The schema `Product.a.a.kind`.
///
/// Defined in `#/components/schemas/Product/oneOf/0/properties/kind`.
#[derive(Clone, Default)]
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

/// The schema `Product.a.a`.
///
/// Defined in `#/components/schemas/Product/anyOf/0`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductAA {
    pub kind: ProductAAKind,
    pub one: Option<String>,
    pub two: Option<String>,
}

impl ProductAA {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn one(mut self, one: impl Into<String>) -> Self {
        self.one = Some(one.into());
        self
    }

    #[must_use]
    pub fn two(mut self, two: impl Into<String>) -> Self {
        self.two = Some(two.into());
        self
    }
}

object::object!(ProductAA {
    kind: required "kind",
    one: optional "one",
    two: optional "two",
});

/// The schema `Product.b.b.kind`.
///
/// Defined in `#/components/schemas/Product/oneOf/1/properties/kind`.
#[derive(Clone, Default)]
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

/// The schema `Product.b.b`.
///
/// Defined in `#/components/schemas/Product/anyOf/1`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductBB {
    pub kind: ProductBBKind,
    pub one: Option<i64>,
    pub two: Option<i64>,
}

impl ProductBB {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn one(mut self, one: impl Into<Option<i64>>) -> Self {
        self.one = one.into();
        self
    }

    #[must_use]
    pub fn two(mut self, two: impl Into<Option<i64>>) -> Self {
        self.two = two.into();
        self
    }
}

object::object!(ProductBB {
    kind: required "kind",
    one: optional "one",
    two: optional "two",
});
