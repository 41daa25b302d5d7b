use crate::runtime::object;

/// The schema `Product.a.c`.
///
/// Described at `#/components/schemas/Product/anyOf/0`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ProductAC {
    /// The field `a`.
    pub a: Option<String>,
    /// The field `c`.
    pub c: Option<String>,
}

object::object!(ProductAC {
    a: optional "a",
    c: optional "c",
});

/// The schema `Product.a.d`.
///
/// Described at `#/components/schemas/Product/anyOf/1`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ProductAD {
    /// The field `a`.
    pub a: Option<String>,
    /// The field `d`.
    pub d: Option<String>,
}

object::object!(ProductAD {
    a: optional "a",
    d: optional "d",
});

/// The schema `Product.b.c`.
///
/// Described at `#/components/schemas/Product/anyOf/0`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ProductBC {
    /// The field `b`.
    pub b: Option<String>,
    /// The field `c`.
    pub c: Option<String>,
}

object::object!(ProductBC {
    b: optional "b",
    c: optional "c",
});

/// The schema `Product.b.d`.
///
/// Described at `#/components/schemas/Product/anyOf/1`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ProductBD {
    /// The field `b`.
    pub b: Option<String>,
    /// The field `d`.
    pub d: Option<String>,
}

object::object!(ProductBD {
    b: optional "b",
    d: optional "d",
});
