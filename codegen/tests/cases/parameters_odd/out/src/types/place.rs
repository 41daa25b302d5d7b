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
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn names(mut self, names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.names = Some(names.into_iter().map(Into::into).collect());
        self
    }

    #[must_use]
    pub fn inside(mut self, inside: impl Into<Option<Place>>) -> Self {
        self.inside = inside.into().map(Box::new);
        self
    }
}

object::object!(Place {
    names: optional "names",
    inside: optional "inside",
});
