use crate::runtime::json::object;

/// Defined in `#/components/schemas/Car`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Car {
    pub kind: String,
    pub wheels: Option<i64>,
    pub doors: Option<i64>,
}

impl Car {
    /// Creates a value with its required properties.
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            wheels: None,
            doors: None,
        }
    }

    #[must_use]
    pub fn wheels(mut self, wheels: impl Into<Option<i64>>) -> Self {
        self.wheels = wheels.into();
        self
    }

    #[must_use]
    pub fn doors(mut self, doors: impl Into<Option<i64>>) -> Self {
        self.doors = doors.into();
        self
    }
}

object::object!(Car {
    kind: required "kind",
    wheels: optional "wheels",
    doors: optional "doors",
});
