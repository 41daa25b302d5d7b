use crate::runtime::json::object;
use crate::runtime::validation::validate;
use crate::types;

/// Defined in `#/components/schemas/Base`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Base {
    /// How large it is.
    pub size: Option<types::Size>,
}

object::object!(Base {
    size: optional "size" => validate::value,
});
