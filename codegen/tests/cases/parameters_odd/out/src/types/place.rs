use crate::runtime::json::object;
use crate::runtime::validation::validate;

/// Defined in `#/components/schemas/Place`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Place {
    pub names: Option<Vec<String>>,
    pub inside: Option<Box<Place>>,
}

object::object!(Place {
    names: optional "names",
    inside: optional "inside" => validate::value,
});
