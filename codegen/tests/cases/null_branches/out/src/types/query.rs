//! [`Query`], and the types inside it.

use crate::runtime::json::{closed_enum, object, string_enum, union};
use crate::runtime::validation::{string_constraints, validate};
use crate::types;

/// Defined in `#/components/schemas/Query`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Query {
    /// `Some(None)` is null; `None` omits the property.
    pub filter: Option<Option<types::Filter>>,
    /// `Some(None)` is null; `None` omits the property.
    pub first: Option<Option<types::Filter>>,
    /// `Some(None)` is null; `None` omits the property.
    pub object: Option<Option<types::Filter>>,
    /// `Some(None)` is null; `None` omits the property.
    pub listed: Option<Option<types::Filter>>,
    /// `Some(None)` is null; `None` omits the property.
    pub named: Option<Option<types::Size>>,
    /// How large it is.
    ///
    /// `Some(None)` is null; `None` omits the property.
    ///
    /// Default: `"s"`
    pub described: Option<Option<types::Size>>,
    /// `Some(None)` is null; `None` omits the property.
    pub twice: Option<Option<types::Maybe>>,
    /// `Some(None)` is null; `None` omits the property.
    pub either: Option<Option<Either>>,
    /// `Some(None)` is null; `None` omits the property.
    ///
    /// Has at most 3 characters.
    pub word: Option<Option<String>>,
    /// `Some(None)` is null; `None` omits the property.
    pub inline: Option<Option<Inline>>,
    pub sizes: Option<Vec<Option<types::Size>>>,
    pub by_name: Option<std::collections::BTreeMap<String, Option<types::Level>>>,
    /// `Some(None)` is null; `None` omits the property.
    pub types: Option<Option<Types>>,
    pub nullable: Option<serde_json::Value>,
    pub open: Option<serde_json::Value>,
    /// `Some(None)` is null; `None` omits the property.
    pub component: Option<Option<Component>>,
    pub sample: Option<serde_json::Value>,
}

object::object!(Query {
    filter: optional "filter" => validate::value,
    first: optional "first" => validate::value,
    object: optional "object" => validate::value,
    listed: optional "listed" => validate::value,
    named: optional "named" => validate::value,
    described: optional "described" => validate::value,
    twice: optional "twice" => validate::value,
    either: optional "either" => validate::value,
    word: optional "word" => |value, at, found| {
        if let Some(value) = value {
            string_constraints::string_constraints!(max_length = 3)
                .validate(value, at, found);
        }
    },
    inline: optional "inline" => validate::value,
    sizes: optional "sizes" => validate::value,
    by_name: optional "by_name" => validate::value,
    types: optional "types" => validate::value,
    nullable: optional "nullable",
    open: optional "open",
    component: optional "component" => validate::value,
    sample: optional "sample",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Either {
    Filter(Box<types::Filter>),
    FilterList(Vec<types::Filter>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Either {
    Filter(types::Filter) => validate::value,
    FilterList(Vec<types::Filter>) => validate::value,
} "anyOf" else Other);

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Inline {
    /// `a`
    A,
    /// `b`
    B,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(Inline {
    A = "a",
    B = "b",
} other Other);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Types {
    String(String),
    Integer(i64),
    Object(std::collections::BTreeMap<String, serde_json::Value>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Types {
    String(String),
    Integer(i64),
    Object(std::collections::BTreeMap<String, serde_json::Value>),
} "oneOf" else Other);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Component {
    Filter(Box<types::Filter>),
    Anything(types::Anything),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Component {
    Filter(types::Filter) => validate::value,
    Anything,
} "anyOf" else Other);
