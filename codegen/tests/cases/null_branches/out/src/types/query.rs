//! [`Query`], and the types inside it.

use crate::runtime::json::{closed_enum, nulls, object, string_enum, union};
use crate::types;

/// Defined in `#/components/schemas/Query`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Query {
    pub filter: Option<types::Filter>,
    pub first: Option<types::Filter>,
    pub object: Option<types::Filter>,
    pub listed: Option<types::Filter>,
    pub named: Option<types::Size>,
    /// How large it is.
    ///
    /// Default: `"s"`
    pub described: Option<types::Size>,
    pub twice: Option<types::Maybe>,
    pub either: Option<Either>,
    /// Has at most 3 characters.
    pub word: Option<String>,
    pub inline: Option<Inline>,
    pub sizes: Option<Vec<Option<types::Size>>>,
    pub by_name: Option<std::collections::BTreeMap<String, Option<types::Level>>>,
    pub types: Option<Types>,
    pub nullable: Option<serde_json::Value>,
    pub open: Option<serde_json::Value>,
    pub component: Option<Component>,
    pub sample: Option<serde_json::Value>,
    nulls: nulls::Nulls,
}

impl Query {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn filter(mut self, value: types::Filter) -> Self {
        self.filter = self.nulls.present("filter", value);
        self
    }

    pub fn first(mut self, value: types::Filter) -> Self {
        self.first = self.nulls.present("first", value);
        self
    }

    pub fn object(mut self, value: types::Filter) -> Self {
        self.object = self.nulls.present("object", value);
        self
    }

    pub fn listed(mut self, value: types::Filter) -> Self {
        self.listed = self.nulls.present("listed", value);
        self
    }

    pub fn named(mut self, value: impl Into<types::Size>) -> Self {
        self.named = self.nulls.present("named", value.into());
        self
    }

    /// How large it is.
    pub fn described(mut self, value: impl Into<types::Size>) -> Self {
        self.described = self.nulls.present("described", value.into());
        self
    }

    pub fn twice(mut self, value: types::Maybe) -> Self {
        self.twice = self.nulls.present("twice", value);
        self
    }

    pub fn either(mut self, value: impl Into<Either>) -> Self {
        self.either = self.nulls.present("either", value.into());
        self
    }

    /// Has at most 3 characters.
    pub fn word(mut self, value: impl Into<String>) -> Self {
        self.word = self.nulls.present("word", value.into());
        self
    }

    pub fn inline(mut self, value: impl Into<Inline>) -> Self {
        self.inline = self.nulls.present("inline", value.into());
        self
    }

    pub fn sizes(mut self, value: impl IntoIterator<Item = Option<types::Size>>) -> Self {
        self.sizes = Some(value.into_iter().collect());
        self
    }

    pub fn by_name(
        mut self,
        value: std::collections::BTreeMap<String, Option<types::Level>>,
    ) -> Self {
        self.by_name = Some(value);
        self
    }

    pub fn types(mut self, value: impl Into<Types>) -> Self {
        self.types = self.nulls.present("types", value.into());
        self
    }

    pub fn nullable(mut self, value: serde_json::Value) -> Self {
        self.nullable = Some(value);
        self
    }

    pub fn open(mut self, value: serde_json::Value) -> Self {
        self.open = Some(value);
        self
    }

    pub fn component(mut self, value: impl Into<Component>) -> Self {
        self.component = self.nulls.present("component", value.into());
        self
    }

    pub fn sample(mut self, value: serde_json::Value) -> Self {
        self.sample = Some(value);
        self
    }
}

object::object!(Query {
    filter: nullable by filter_null "filter",
    first: nullable by first_null "first",
    object: nullable by object_null "object",
    listed: nullable by listed_null "listed",
    named: nullable by named_null "named",
    described: nullable by described_null "described",
    twice: nullable by twice_null "twice",
    either: nullable by either_null "either",
}  {
    word: nullable by word_null "word" [MaxLength(3)],
    inline: nullable by inline_null "inline",
    sizes: optional "sizes",
    by_name: optional "by_name",
    types: nullable by types_null "types",
    nullable: optional "nullable",
    open: optional "open",
    component: nullable by component_null "component",
}  {
    sample: optional "sample",
} remember nulls);

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Either {
    Filter(Box<types::Filter>),
    FilterList(Vec<types::Filter>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Either {
    Filter(types::Filter),
    FilterList(Vec<types::Filter>),
} "anyOf" else Other);

#[derive(Clone)]
#[non_exhaustive]
pub enum Inline {
    A,
    B,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(Inline {
    A = "a",
    B = "b",
} other Other);

#[derive(Clone, PartialEq)]
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
} "oneOf" else Other from str String);

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Component {
    Filter(Box<types::Filter>),
    Anything(types::Anything),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Component {
    Filter(types::Filter),
    Anything,
} "anyOf" else Other);
