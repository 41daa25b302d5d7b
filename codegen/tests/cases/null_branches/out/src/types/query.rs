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
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn filter(mut self, filter: impl Into<Option<types::Filter>>) -> Self {
        self.filter = filter.into();
        self.nulls.remove("filter");
        self
    }

    /// Sets [`filter`](Self::filter) to null.
    #[must_use]
    pub fn filter_null(mut self) -> Self {
        self.filter = None;
        self.nulls.insert("filter");
        self
    }

    #[must_use]
    pub fn first(mut self, first: impl Into<Option<types::Filter>>) -> Self {
        self.first = first.into();
        self.nulls.remove("first");
        self
    }

    /// Sets [`first`](Self::first) to null.
    #[must_use]
    pub fn first_null(mut self) -> Self {
        self.first = None;
        self.nulls.insert("first");
        self
    }

    #[must_use]
    pub fn object(mut self, object: impl Into<Option<types::Filter>>) -> Self {
        self.object = object.into();
        self.nulls.remove("object");
        self
    }

    /// Sets [`object`](Self::object) to null.
    #[must_use]
    pub fn object_null(mut self) -> Self {
        self.object = None;
        self.nulls.insert("object");
        self
    }

    #[must_use]
    pub fn listed(mut self, listed: impl Into<Option<types::Filter>>) -> Self {
        self.listed = listed.into();
        self.nulls.remove("listed");
        self
    }

    /// Sets [`listed`](Self::listed) to null.
    #[must_use]
    pub fn listed_null(mut self) -> Self {
        self.listed = None;
        self.nulls.insert("listed");
        self
    }

    #[must_use]
    pub fn named(mut self, named: impl Into<types::Size>) -> Self {
        self.named = Some(named.into());
        self.nulls.remove("named");
        self
    }

    /// Sets [`named`](Self::named) to null.
    #[must_use]
    pub fn named_null(mut self) -> Self {
        self.named = None;
        self.nulls.insert("named");
        self
    }

    /// How large it is.
    #[must_use]
    pub fn described(mut self, described: impl Into<types::Size>) -> Self {
        self.described = Some(described.into());
        self.nulls.remove("described");
        self
    }

    /// Sets [`described`](Self::described) to null.
    #[must_use]
    pub fn described_null(mut self) -> Self {
        self.described = None;
        self.nulls.insert("described");
        self
    }

    #[must_use]
    pub fn twice(mut self, twice: impl Into<Option<types::Maybe>>) -> Self {
        self.twice = twice.into();
        self.nulls.remove("twice");
        self
    }

    /// Sets [`twice`](Self::twice) to null.
    #[must_use]
    pub fn twice_null(mut self) -> Self {
        self.twice = None;
        self.nulls.insert("twice");
        self
    }

    #[must_use]
    pub fn either(mut self, either: impl Into<Either>) -> Self {
        self.either = Some(either.into());
        self.nulls.remove("either");
        self
    }

    /// Sets [`either`](Self::either) to null.
    #[must_use]
    pub fn either_null(mut self) -> Self {
        self.either = None;
        self.nulls.insert("either");
        self
    }

    /// Has at most 3 characters.
    #[must_use]
    pub fn word(mut self, word: impl Into<String>) -> Self {
        self.word = Some(word.into());
        self.nulls.remove("word");
        self
    }

    /// Sets [`word`](Self::word) to null.
    #[must_use]
    pub fn word_null(mut self) -> Self {
        self.word = None;
        self.nulls.insert("word");
        self
    }

    #[must_use]
    pub fn inline(mut self, inline: impl Into<Inline>) -> Self {
        self.inline = Some(inline.into());
        self.nulls.remove("inline");
        self
    }

    /// Sets [`inline`](Self::inline) to null.
    #[must_use]
    pub fn inline_null(mut self) -> Self {
        self.inline = None;
        self.nulls.insert("inline");
        self
    }

    #[must_use]
    pub fn sizes(
        mut self,
        sizes: impl IntoIterator<Item = Option<types::Size>>,
    ) -> Self {
        self.sizes = Some(sizes.into_iter().collect());
        self
    }

    #[must_use]
    pub fn by_name(
        mut self,
        by_name: impl Into<
            Option<std::collections::BTreeMap<String, Option<types::Level>>>,
        >,
    ) -> Self {
        self.by_name = by_name.into();
        self
    }

    #[must_use]
    pub fn types(mut self, types: impl Into<Types>) -> Self {
        self.types = Some(types.into());
        self.nulls.remove("types");
        self
    }

    /// Sets [`types`](Self::types) to null.
    #[must_use]
    pub fn types_null(mut self) -> Self {
        self.types = None;
        self.nulls.insert("types");
        self
    }

    #[must_use]
    pub fn nullable(mut self, nullable: impl Into<Option<serde_json::Value>>) -> Self {
        self.nullable = nullable.into();
        self
    }

    #[must_use]
    pub fn open(mut self, open: impl Into<Option<serde_json::Value>>) -> Self {
        self.open = open.into();
        self
    }

    #[must_use]
    pub fn component(mut self, component: impl Into<Component>) -> Self {
        self.component = Some(component.into());
        self.nulls.remove("component");
        self
    }

    /// Sets [`component`](Self::component) to null.
    #[must_use]
    pub fn component_null(mut self) -> Self {
        self.component = None;
        self.nulls.insert("component");
        self
    }

    #[must_use]
    pub fn sample(mut self, sample: impl Into<Option<serde_json::Value>>) -> Self {
        self.sample = sample.into();
        self
    }

    /// Returns whether an optional property, by its name in JSON, is null rather than
    /// absent.
    pub fn is_null(&self, name: &str) -> bool {
        self.nulls.contains(name)
    }
}

object::object!(Query {
    filter: nullable "filter",
    first: nullable "first",
    object: nullable "object",
    listed: nullable "listed",
    named: nullable "named",
    described: nullable "described",
    twice: nullable "twice",
    either: nullable "either",
    word: nullable "word" [MaxLength(3)],
    inline: nullable "inline",
    sizes: optional "sizes",
    by_name: optional "by_name",
    types: nullable "types",
    nullable: optional "nullable",
    open: optional "open",
    component: nullable "component",
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
