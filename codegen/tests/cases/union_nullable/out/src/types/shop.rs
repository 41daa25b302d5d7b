use crate::runtime::json::{nulls, object};
use crate::types;

/// Defined in `#/components/schemas/Shop`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Shop {
    /// How large it is.
    ///
    /// Default: `"s"`
    pub size: Option<types::Size>,
    pub level: Option<types::Level>,
    /// Its name.
    pub name: Option<types::Name>,
    pub sizes: Option<types::Sizes>,
    pub either: Option<types::Either>,
    pub maybe: Option<types::MaybeSize>,
    pub nullable: Option<types::Nullable>,
    /// How large it is.
    pub typed: Option<types::Size>,
    /// The nested one.
    pub nested: Option<types::Size>,
    pub list: Option<Vec<Option<types::Size>>>,
    pub map: Option<std::collections::BTreeMap<String, Option<types::Level>>>,
    pub inline: Option<Vec<types::Size>>,
    nulls: nulls::Nulls,
}

impl Shop {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    /// How large it is.
    pub fn size(mut self, value: impl Into<types::Size>) -> Self {
        self.size = self.nulls.present("size", value.into());
        self
    }

    pub fn level(mut self, value: types::Level) -> Self {
        self.level = self.nulls.present("level", value);
        self
    }

    /// Its name.
    pub fn name(mut self, value: types::Name) -> Self {
        self.name = self.nulls.present("name", value);
        self
    }

    pub fn sizes(mut self, value: impl IntoIterator<Item = impl Into<types::Size>>) -> Self {
        self.sizes = self
            .nulls
            .present("sizes", value.into_iter().map(Into::into).collect());
        self
    }

    pub fn either(mut self, value: impl Into<types::Either>) -> Self {
        self.either = self.nulls.present("either", value.into());
        self
    }

    pub fn maybe(mut self, value: impl Into<types::MaybeSize>) -> Self {
        self.maybe = self.nulls.present("maybe", value.into());
        self
    }

    pub fn nullable(mut self, value: impl Into<types::Nullable>) -> Self {
        self.nullable = self.nulls.present("nullable", value.into());
        self
    }

    /// How large it is.
    pub fn typed(mut self, value: impl Into<types::Size>) -> Self {
        self.typed = self.nulls.present("typed", value.into());
        self
    }

    /// The nested one.
    pub fn nested(mut self, value: impl Into<types::Size>) -> Self {
        self.nested = self.nulls.present("nested", value.into());
        self
    }

    pub fn list(mut self, value: impl IntoIterator<Item = Option<types::Size>>) -> Self {
        self.list = Some(value.into_iter().collect());
        self
    }

    pub fn map(mut self, value: std::collections::BTreeMap<String, Option<types::Level>>) -> Self {
        self.map = Some(value);
        self
    }

    pub fn inline(mut self, value: impl IntoIterator<Item = impl Into<types::Size>>) -> Self {
        self.inline = self
            .nulls
            .present("inline", value.into_iter().map(Into::into).collect());
        self
    }
}

object::object!(Shop {
    size: nullable by size_null "size",
    level: nullable by level_null "level",
    name: nullable by name_null "name",
    sizes: nullable by sizes_null "sizes",
    either: nullable by either_null "either",
    maybe: nullable by maybe_null "maybe",
    nullable: nullable by nullable_null "nullable",
    typed: nullable by typed_null "typed",
}  {
    nested: nullable by nested_null "nested",
    list: optional "list",
    map: optional "map",
    inline: nullable by inline_null "inline",
} remember nulls);
