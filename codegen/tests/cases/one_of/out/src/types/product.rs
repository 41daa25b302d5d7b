use crate::runtime::json::{object, union};

/// The schema `Product`.
///
/// Defined in `#/components/schemas/Product`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Product {
    /// The variant `a`.
    A(ProductA),
    /// The variant `b`.
    B(ProductB),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Product {
    A(ProductA),
    B(ProductB),
} "oneOf" else Other);

/// The schema `Product.a.c`.
///
/// Defined in `#/components/schemas/Product/anyOf/0`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductAC {
    pub a: Option<String>,
    pub c: Option<String>,
}

impl ProductAC {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }

    #[must_use]
    pub fn c(mut self, c: impl Into<String>) -> Self {
        self.c = Some(c.into());
        self
    }
}

object::object!(ProductAC {
    a: optional "a",
    c: optional "c",
});

/// The schema `Product.a.d`.
///
/// Defined in `#/components/schemas/Product/anyOf/1`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductAD {
    pub a: Option<String>,
    pub d: Option<String>,
}

impl ProductAD {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }

    #[must_use]
    pub fn d(mut self, d: impl Into<String>) -> Self {
        self.d = Some(d.into());
        self
    }
}

object::object!(ProductAD {
    a: optional "a",
    d: optional "d",
});

/// The schema `Product.a`.
///
/// Defined in `#/components/schemas/Product/oneOf/0`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ProductA {
    /// The variant `c`.
    C(Box<ProductAC>),
    /// The variant `d`.
    D(Box<ProductAD>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(ProductA {
    C(ProductAC),
    D(ProductAD),
} "anyOf" else Other);

/// The schema `Product.b.c`.
///
/// Defined in `#/components/schemas/Product/anyOf/0`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductBC {
    pub b: Option<String>,
    pub c: Option<String>,
}

impl ProductBC {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn b(mut self, b: impl Into<String>) -> Self {
        self.b = Some(b.into());
        self
    }

    #[must_use]
    pub fn c(mut self, c: impl Into<String>) -> Self {
        self.c = Some(c.into());
        self
    }
}

object::object!(ProductBC {
    b: optional "b",
    c: optional "c",
});

/// The schema `Product.b.d`.
///
/// Defined in `#/components/schemas/Product/anyOf/1`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductBD {
    pub b: Option<String>,
    pub d: Option<String>,
}

impl ProductBD {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn b(mut self, b: impl Into<String>) -> Self {
        self.b = Some(b.into());
        self
    }

    #[must_use]
    pub fn d(mut self, d: impl Into<String>) -> Self {
        self.d = Some(d.into());
        self
    }
}

object::object!(ProductBD {
    b: optional "b",
    d: optional "d",
});

/// The schema `Product.b`.
///
/// Defined in `#/components/schemas/Product/oneOf/1`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ProductB {
    /// The variant `c`.
    C(Box<ProductBC>),
    /// The variant `d`.
    D(Box<ProductBD>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(ProductB {
    C(ProductBC),
    D(ProductBD),
} "anyOf" else Other);
