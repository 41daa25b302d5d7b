use crate::runtime::json::object;

/// Defined in `#/components/schemas/Place`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Place {
    pub names: Option<Vec<String>>,
    pub inside: Option<Box<Place>>,
}

impl Place {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn names(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.names = Some(value.into_iter().map(Into::into).collect());
        self
    }

    pub fn inside(mut self, value: Place) -> Self {
        self.inside = Some(Box::new(value));
        self
    }
}

object::object!(Place {
    names: optional "names",
    inside: optional "inside",
});
