use super::{Either, Level, MaybeSize, Name, Nullable, Size, Sizes};
use crate::runtime::json::object;
use crate::runtime::validation::validate;

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
    pub size: Option<Option<Size>>,
    /// The property `level`.
    ///
    /// `Some(None)` is null; `None` omits the property.
    pub level: Option<Option<Level>>,
    /// Its name.
    ///
    /// `Some(None)` is null; `None` omits the property.
    pub name: Option<Option<Name>>,
    /// The property `sizes`.
    ///
    /// `Some(None)` is null; `None` omits the property.
    pub sizes: Option<Option<Sizes>>,
    /// The property `either`.
    ///
    /// `Some(None)` is null; `None` omits the property.
    pub either: Option<Option<Either>>,
    /// The property `maybe`.
    ///
    /// `Some(None)` is null; `None` omits the property.
    pub maybe: Option<Option<MaybeSize>>,
    /// The property `nullable`.
    ///
    /// `Some(None)` is null; `None` omits the property.
    pub nullable: Option<Option<Nullable>>,
    /// How large it is.
    ///
    /// `Some(None)` is null; `None` omits the property.
    pub typed: Option<Option<Size>>,
    /// The nested one.
    ///
    /// `Some(None)` is null; `None` omits the property.
    pub nested: Option<Option<Size>>,
    /// The property `list`.
    pub list: Option<Vec<Option<Size>>>,
    /// The property `map`.
    pub map: Option<std::collections::BTreeMap<String, Option<Level>>>,
    /// The property `inline`.
    ///
    /// `Some(None)` is null; `None` omits the property.
    pub inline: Option<Option<Vec<Size>>>,
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
