//! [`Key`], and the types inside it.

pub mod nested;

use crate::runtime::json::{nulls, object, secret_number, secret_string, union};
use crate::types;

/// Defined in `#/components/schemas/Key`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Key {
    pub id: i64,
    pub inline: Option<secret_string::SecretString>,
    /// Has 3 to 40 characters.
    pub limited: Option<secret_string::SecretString>,
    pub named: Option<types::Secret>,
    pub token: Option<types::Token>,
    pub nullable: Option<secret_string::SecretString>,
    pub number_or_secret: Option<NumberOrSecret>,
    pub pin: Option<types::Pin>,
    pub seed: Option<types::Seed>,
    /// At most 9999999.
    pub inline_pin: Option<secret_number::SecretNumber<i64>>,
    pub inline_seed: Option<secret_number::SecretNumber<f64>>,
    pub constrained_pin: Option<ConstrainedPin>,
    pub pins: Option<Pins>,
    pub pin_map: Option<std::collections::BTreeMap<String, types::Pin>>,
    pub list: Option<Vec<secret_string::SecretString>>,
    pub set: Option<Set>,
    /// No two items are equal.
    pub tokens: Option<Vec<types::Token>>,
    pub matrix: Option<Vec<Vec<secret_string::SecretString>>>,
    pub map: Option<std::collections::BTreeMap<String, secret_string::SecretString>>,
    pub tuple: Option<(secret_string::SecretString, i64)>,
    pub constrained: Option<Constrained>,
    pub nested: Option<Nested>,
    pub union: Option<types::Union>,
    pub tagged: Option<types::Tagged>,
    pub patterns: Option<Patterns>,
    pub children: Option<types::Keys>,
    nulls: nulls::Nulls,
}

impl Key {
    /// Creates a value with its required properties.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            inline: None,
            limited: None,
            named: None,
            token: None,
            nullable: None,
            number_or_secret: None,
            pin: None,
            seed: None,
            inline_pin: None,
            inline_seed: None,
            constrained_pin: None,
            pins: None,
            pin_map: None,
            list: None,
            set: None,
            tokens: None,
            matrix: None,
            map: None,
            tuple: None,
            constrained: None,
            nested: None,
            union: None,
            tagged: None,
            patterns: None,
            children: None,
            nulls: Default::default(),
        }
    }

    pub fn inline(mut self, value: impl Into<secret_string::SecretString>) -> Self {
        self.inline = Some(value.into());
        self
    }

    /// Has 3 to 40 characters.
    pub fn limited(mut self, value: impl Into<secret_string::SecretString>) -> Self {
        self.limited = Some(value.into());
        self
    }

    pub fn named(mut self, value: types::Secret) -> Self {
        self.named = Some(value);
        self
    }

    pub fn token(mut self, value: types::Token) -> Self {
        self.token = Some(value);
        self
    }

    pub fn nullable(mut self, value: impl Into<secret_string::SecretString>) -> Self {
        self.nullable = self.nulls.present("nullable", value.into());
        self
    }

    pub fn number_or_secret(mut self, value: impl Into<NumberOrSecret>) -> Self {
        self.number_or_secret = Some(value.into());
        self
    }

    pub fn pin(mut self, value: types::Pin) -> Self {
        self.pin = Some(value);
        self
    }

    pub fn seed(mut self, value: types::Seed) -> Self {
        self.seed = Some(value);
        self
    }

    /// At most 9999999.
    pub fn inline_pin(mut self, value: impl Into<secret_number::SecretNumber<i64>>) -> Self {
        self.inline_pin = Some(value.into());
        self
    }

    pub fn inline_seed(mut self, value: impl Into<secret_number::SecretNumber<f64>>) -> Self {
        self.inline_seed = self.nulls.present("inline_seed", value.into());
        self
    }

    pub fn constrained_pin(mut self, value: impl Into<ConstrainedPin>) -> Self {
        self.constrained_pin = Some(value.into());
        self
    }

    pub fn pins(
        mut self,
        value: impl IntoIterator<Item = impl Into<secret_number::SecretNumber<i64>>>,
    ) -> Self {
        self.pins = Some(value.into_iter().map(Into::into).collect());
        self
    }

    pub fn pin_map(mut self, value: std::collections::BTreeMap<String, types::Pin>) -> Self {
        self.pin_map = Some(value);
        self
    }

    pub fn list(
        mut self,
        value: impl IntoIterator<Item = impl Into<secret_string::SecretString>>,
    ) -> Self {
        self.list = Some(value.into_iter().map(Into::into).collect());
        self
    }

    pub fn set(
        mut self,
        value: impl IntoIterator<Item = impl Into<secret_string::SecretString>>,
    ) -> Self {
        self.set = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// No two items are equal.
    pub fn tokens(mut self, value: impl IntoIterator<Item = types::Token>) -> Self {
        self.tokens = Some(value.into_iter().collect());
        self
    }

    pub fn matrix(mut self, value: Vec<Vec<secret_string::SecretString>>) -> Self {
        self.matrix = Some(value);
        self
    }

    pub fn map(
        mut self,
        value: std::collections::BTreeMap<String, secret_string::SecretString>,
    ) -> Self {
        self.map = Some(value);
        self
    }

    pub fn tuple(mut self, value: (secret_string::SecretString, i64)) -> Self {
        self.tuple = Some(value);
        self
    }

    pub fn constrained(mut self, value: impl Into<Constrained>) -> Self {
        self.constrained = Some(value.into());
        self
    }

    pub fn nested(mut self, value: Nested) -> Self {
        self.nested = Some(value);
        self
    }

    pub fn union(mut self, value: impl Into<types::Union>) -> Self {
        self.union = Some(value.into());
        self
    }

    pub fn tagged(mut self, value: impl Into<types::Tagged>) -> Self {
        self.tagged = Some(value.into());
        self
    }

    pub fn patterns(mut self, value: Patterns) -> Self {
        self.patterns = Some(value);
        self
    }

    pub fn children(
        mut self,
        value: impl IntoIterator<Item = impl Into<crate::types::keys::Item>>,
    ) -> Self {
        self.children = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

object::object!(Key {
    id: required "id",
    inline: optional "inline",
    limited: optional "limited" [Secret, MinLength(3), MaxLength(40)],
    named: optional "named",
    token: optional "token",
    nullable: nullable by nullable_null "nullable",
    number_or_secret: optional "number_or_secret",
    pin: optional "pin",
}  {
    seed: optional "seed",
    inline_pin: optional "inline_pin" [Secret, Maximum(Integer(9999999))],
    inline_seed: nullable by inline_seed_null "inline_seed",
    constrained_pin: optional "constrained_pin" [Schema(const { &crate::rules::KeyConstrainedPin })],
    pins: optional "pins" [Schema(const { &crate::rules::KeyPins })],
    pin_map: optional "pin_map",
    list: optional "list",
    set: optional "set" [Schema(const { &crate::rules::KeySet })],
}  {
    tokens: optional "tokens" [Secret, UniqueItems],
    matrix: optional "matrix",
    map: optional "map",
    tuple: optional "tuple",
    constrained: optional "constrained" [Schema(const { &crate::rules::KeyConstrained })],
    nested: optional "nested",
    union: optional "union",
    tagged: optional "tagged",
}  {
    patterns: optional "patterns",
    children: optional "children",
} with secrets remember nulls);

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum NumberOrSecret {
    String(secret_string::SecretString),
    Integer(secret_number::SecretNumber<i64>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(NumberOrSecret {
    String(secret_string::SecretString),
    Integer(secret_number::SecretNumber<i64>),
} "type" with secrets else Other as text from str String);

/// Its constraints are validated as part of a request or a response, not by
/// [`validate`](crate::Validate::validate) on the value itself.
///
/// Validated against `not`: `{"multipleOf":10}`.
pub type ConstrainedPin = secret_number::SecretNumber<i64>;

/// Its constraints are validated as part of a request or a response, not by
/// [`validate`](crate::Validate::validate) on the value itself.
///
/// Validated against `uniqueItems`: `true`.
pub type Pins = Vec<secret_number::SecretNumber<i64>>;

/// Its constraints are validated as part of a request or a response, not by
/// [`validate`](crate::Validate::validate) on the value itself.
///
/// Validated against `uniqueItems`: `true`.
pub type Set = Vec<secret_string::SecretString>;

/// Its constraints are validated as part of a request or a response, not by
/// [`validate`](crate::Validate::validate) on the value itself.
///
/// Validated against `not`: `{"const":"forbidden"}`.
pub type Constrained = secret_string::SecretString;

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Nested {
    pub deep: Option<nested::Deep>,
}

impl Nested {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn deep(mut self, value: nested::Deep) -> Self {
        self.deep = Some(value);
        self
    }
}

object::object!(Nested {
    deep: optional "deep",
} with secrets);

/// Validated against `patternProperties`: `{"^secret_":{"format":"password","type":"string"}}`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Patterns {
    pub name: Option<String>,
    /// The properties that the document does not declare.
    pub additional: std::collections::BTreeMap<String, serde_json::Value>,
}

impl Patterns {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

object::object!(Patterns {
    name: optional "name",
} with secrets keep additional [Secret] schema crate::rules::KeyPatterns);
