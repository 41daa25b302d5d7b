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
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// How large it is.
    #[must_use]
    pub fn size(mut self, size: impl Into<types::Size>) -> Self {
        self.size = Some(size.into());
        self.nulls.remove("size");
        self
    }

    /// Sets [`size`](Self::size) to null.
    #[must_use]
    pub fn size_null(mut self) -> Self {
        self.size = None;
        self.nulls.insert("size");
        self
    }

    #[must_use]
    pub fn level(mut self, level: impl Into<Option<types::Level>>) -> Self {
        self.level = level.into();
        self.nulls.remove("level");
        self
    }

    /// Sets [`level`](Self::level) to null.
    #[must_use]
    pub fn level_null(mut self) -> Self {
        self.level = None;
        self.nulls.insert("level");
        self
    }

    /// Its name.
    #[must_use]
    pub fn name(mut self, name: impl Into<Option<types::Name>>) -> Self {
        self.name = name.into();
        self.nulls.remove("name");
        self
    }

    /// Sets [`name`](Self::name) to null.
    #[must_use]
    pub fn name_null(mut self) -> Self {
        self.name = None;
        self.nulls.insert("name");
        self
    }

    #[must_use]
    pub fn sizes(
        mut self,
        sizes: impl IntoIterator<Item = impl Into<types::Size>>,
    ) -> Self {
        self.sizes = Some(sizes.into_iter().map(Into::into).collect());
        self.nulls.remove("sizes");
        self
    }

    /// Sets [`sizes`](Self::sizes) to null.
    #[must_use]
    pub fn sizes_null(mut self) -> Self {
        self.sizes = None;
        self.nulls.insert("sizes");
        self
    }

    #[must_use]
    pub fn either(mut self, either: impl Into<types::Either>) -> Self {
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

    #[must_use]
    pub fn maybe(mut self, maybe: impl Into<types::MaybeSize>) -> Self {
        self.maybe = Some(maybe.into());
        self.nulls.remove("maybe");
        self
    }

    /// Sets [`maybe`](Self::maybe) to null.
    #[must_use]
    pub fn maybe_null(mut self) -> Self {
        self.maybe = None;
        self.nulls.insert("maybe");
        self
    }

    #[must_use]
    pub fn nullable(mut self, nullable: impl Into<types::Nullable>) -> Self {
        self.nullable = Some(nullable.into());
        self.nulls.remove("nullable");
        self
    }

    /// Sets [`nullable`](Self::nullable) to null.
    #[must_use]
    pub fn nullable_null(mut self) -> Self {
        self.nullable = None;
        self.nulls.insert("nullable");
        self
    }

    /// How large it is.
    #[must_use]
    pub fn typed(mut self, typed: impl Into<types::Size>) -> Self {
        self.typed = Some(typed.into());
        self.nulls.remove("typed");
        self
    }

    /// Sets [`typed`](Self::typed) to null.
    #[must_use]
    pub fn typed_null(mut self) -> Self {
        self.typed = None;
        self.nulls.insert("typed");
        self
    }

    /// The nested one.
    #[must_use]
    pub fn nested(mut self, nested: impl Into<types::Size>) -> Self {
        self.nested = Some(nested.into());
        self.nulls.remove("nested");
        self
    }

    /// Sets [`nested`](Self::nested) to null.
    #[must_use]
    pub fn nested_null(mut self) -> Self {
        self.nested = None;
        self.nulls.insert("nested");
        self
    }

    #[must_use]
    pub fn list(mut self, list: impl IntoIterator<Item = Option<types::Size>>) -> Self {
        self.list = Some(list.into_iter().collect());
        self
    }

    #[must_use]
    pub fn map(
        mut self,
        map: impl Into<Option<std::collections::BTreeMap<String, Option<types::Level>>>>,
    ) -> Self {
        self.map = map.into();
        self
    }

    #[must_use]
    pub fn inline(
        mut self,
        inline: impl IntoIterator<Item = impl Into<types::Size>>,
    ) -> Self {
        self.inline = Some(inline.into_iter().map(Into::into).collect());
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

    /// Returns whether an optional property, by its name in JSON, is null rather than
    /// absent.
    pub fn is_null(&self, name: &str) -> bool {
        self.nulls.contains(name)
    }
}

object::object!(Shop {
    size: nullable "size",
    level: nullable "level",
    name: nullable "name",
    sizes: nullable "sizes",
    either: nullable "either",
    maybe: nullable "maybe",
    nullable: nullable "nullable",
    typed: nullable "typed",
    nested: nullable "nested",
    list: optional "list",
    map: optional "map",
    inline: nullable "inline",
} remember nulls);
