//! [`Secrets`], and the types inside it.

pub mod union_part {
    pub use crate::shapes::SharedBqecdt as Value;
}

use crate::runtime::json::{object, secret_string, union, wrapper};

/// Defined in `#/components/schemas/Secrets`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Secrets {
    pub any: Option<Any>,
    pub limited: Option<Limited>,
    /// Has at least 3 characters.
    pub typed: Option<secret_string::SecretString>,
    pub list: Option<Vec<ListItem>>,
    pub loose: Option<Loose>,
    pub union: Option<Union>,
    /// The properties that the document does not declare.
    pub additional: std::collections::BTreeMap<String, serde_json::Value>,
}

#[cfg(feature = "build-responses")]
impl Secrets {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn any(mut self, value: Any) -> Self {
        self.any = Some(value);
        self
    }

    pub fn limited(mut self, value: Limited) -> Self {
        self.limited = Some(value);
        self
    }

    /// Has at least 3 characters.
    pub fn typed(mut self, value: impl Into<secret_string::SecretString>) -> Self {
        self.typed = Some(value.into());
        self
    }

    pub fn list(mut self, value: impl IntoIterator<Item = ListItem>) -> Self {
        self.list = Some(value.into_iter().collect());
        self
    }

    pub fn loose(mut self, value: Loose) -> Self {
        self.loose = Some(value);
        self
    }

    pub fn union(mut self, value: impl Into<Union>) -> Self {
        self.union = Some(value.into());
        self
    }
}

object::object!(Secrets {
    any: optional "any",
    limited: optional "limited",
    typed: optional "typed" [Secret, MinLength(3)],
    list: optional "list",
    loose: optional "loose",
    union: optional "union",
} with secrets keep additional);

pub use crate::shapes::SharedBqecdt as Any;

#[derive(Clone, PartialEq)]
pub struct Limited(pub serde_json::Value);

wrapper::wrapper!(Limited {
    (serde_json::Value) [Schema(const { &crate::rules::SecretsLimited })] as secret,
});

pub use crate::shapes::SharedBqecdt as ListItem;

#[derive(Clone, PartialEq)]
pub struct Loose(pub serde_json::Value);

wrapper::wrapper!(Loose {
    (serde_json::Value) [Schema(const { &crate::rules::SecretsLoose })] as secret,
});

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Union {
    Value(union_part::Value),
    List(Vec<serde_json::Value>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Union {
    Value(union_part::Value),
    List(Vec<serde_json::Value>),
} "oneOf" with secrets else Other of response schema crate::rules::SecretsUnion);
