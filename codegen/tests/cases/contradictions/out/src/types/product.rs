use crate::runtime::{closed_enum, enumeration, object, validate};

/// The schema `Product.a.a.kind`.
///
/// Described at `#/components/schemas/Product/oneOf/0/properties/kind`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ProductAAKind {
    /// `a`
    A,
    /// A value that the description does not list. It can be received, but not sent.
    Other(enumeration::Unlisted),
}

impl ProductAAKind {
    /// The values that the description lists, in its order.
    pub const LISTED: &'static [&'static str] = &["a"];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::Other(value) => value.as_str(),
        }
    }

    fn read(text: &str) -> Self {
        match text {
            "a" => Self::A,
            other => Self::Other(enumeration::Unlisted::new(other)),
        }
    }
}

enumeration::text_enum!(ProductAAKind, Other);
closed_enum::closed_enum!(ProductAAKind);

/// The schema `Product.a.a`.
///
/// Described at `#/components/schemas/Product/anyOf/0`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ProductAA {
    /// The field `kind`.
    pub kind: ProductAAKind,
    /// The field `one`.
    pub one: Option<String>,
    /// The field `two`.
    pub two: Option<String>,
}

object::object!(ProductAA {
    kind: required "kind" => validate::check,
    one: optional "one",
    two: optional "two",
});

/// The schema `Product.b.b.kind`.
///
/// Described at `#/components/schemas/Product/oneOf/1/properties/kind`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ProductBBKind {
    /// `b`
    B,
    /// A value that the description does not list. It can be received, but not sent.
    Other(enumeration::Unlisted),
}

impl ProductBBKind {
    /// The values that the description lists, in its order.
    pub const LISTED: &'static [&'static str] = &["b"];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::B => "b",
            Self::Other(value) => value.as_str(),
        }
    }

    fn read(text: &str) -> Self {
        match text {
            "b" => Self::B,
            other => Self::Other(enumeration::Unlisted::new(other)),
        }
    }
}

enumeration::text_enum!(ProductBBKind, Other);
closed_enum::closed_enum!(ProductBBKind);

/// The schema `Product.b.b`.
///
/// Described at `#/components/schemas/Product/anyOf/1`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ProductBB {
    /// The field `kind`.
    pub kind: ProductBBKind,
    /// The field `one`.
    pub one: Option<i64>,
    /// The field `two`.
    pub two: Option<i64>,
}

object::object!(ProductBB {
    kind: required "kind" => validate::check,
    one: optional "one",
    two: optional "two",
});
