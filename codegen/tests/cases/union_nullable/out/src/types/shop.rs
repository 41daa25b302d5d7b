use crate::runtime::json::object;
use crate::runtime::validation::validate;
use crate::types;

/// The schema `Shop`.
///
/// Defined in `#/components/schemas/Shop`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Shop {
    /// How large it is.
    ///
    /// `Some(None)` is null; `None` omits the property.
    ///
    /// Default: `"s"`
    pub size: Option<Option<types::Size>>,
    /// The property `level`.
    ///
    /// `Some(None)` is null; `None` omits the property.
    pub level: Option<Option<types::Level>>,
    /// Its name.
    ///
    /// `Some(None)` is null; `None` omits the property.
    pub name: Option<Option<types::Name>>,
    /// The property `sizes`.
    ///
    /// `Some(None)` is null; `None` omits the property.
    pub sizes: Option<Option<types::Sizes>>,
    /// The property `either`.
    ///
    /// `Some(None)` is null; `None` omits the property.
    pub either: Option<Option<types::Either>>,
    /// The property `maybe`.
    ///
    /// `Some(None)` is null; `None` omits the property.
    pub maybe: Option<Option<types::MaybeSize>>,
    /// The property `nullable`.
    ///
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
    /// The property `list`.
    pub list: Option<Vec<Option<types::Size>>>,
    /// The property `map`.
    pub map: Option<std::collections::BTreeMap<String, Option<types::Level>>>,
    /// The property `inline`.
    ///
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
