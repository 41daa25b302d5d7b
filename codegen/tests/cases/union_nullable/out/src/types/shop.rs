use crate::runtime::json::object;
use crate::runtime::validation::validate;
use crate::types;

/// Defined in `#/components/schemas/Shop`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Shop {
    /// How large it is.
    ///
    /// `Some(None)` is null; `None` omits the property.
    ///
    /// Default: `"s"`
    pub size: Option<Option<types::Size>>,
    /// `Some(None)` is null; `None` omits the property.
    pub level: Option<Option<types::Level>>,
    /// Its name.
    ///
    /// `Some(None)` is null; `None` omits the property.
    pub name: Option<Option<types::Name>>,
    /// `Some(None)` is null; `None` omits the property.
    pub sizes: Option<Option<types::Sizes>>,
    /// `Some(None)` is null; `None` omits the property.
    pub either: Option<Option<types::Either>>,
    /// `Some(None)` is null; `None` omits the property.
    pub maybe: Option<Option<types::MaybeSize>>,
    /// `Some(None)` is null; `None` omits the property.
    pub nullable: Option<Option<types::Nullable>>,
    /// How large it is.
    ///
    /// `Some(None)` is null; `None` omits the property.
    pub typed: Option<Option<types::Size>>,
    /// The nested one.
    ///
    /// `Some(None)` is null; `None` omits the property.
    pub nested: Option<Option<types::Size>>,
    pub list: Option<Vec<Option<types::Size>>>,
    pub map: Option<std::collections::BTreeMap<String, Option<types::Level>>>,
    /// `Some(None)` is null; `None` omits the property.
    pub inline: Option<Option<Vec<types::Size>>>,
}

object::object!(Shop {
    size: optional "size" => validate::value,
    level: optional "level" => validate::value,
    name: optional "name" => validate::value,
    sizes: optional "sizes" => validate::value,
    either: optional "either" => validate::value,
    maybe: optional "maybe" => validate::value,
    nullable: optional "nullable" => validate::value,
    typed: optional "typed" => validate::value,
    nested: optional "nested" => validate::value,
    list: optional "list" => validate::value,
    map: optional "map" => validate::value,
    inline: optional "inline" => validate::value,
});
