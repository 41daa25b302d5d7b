use crate::runtime::json::object;

/// Defined in `#/components/schemas/Taxi`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Taxi {
    pub kind: String,
    pub wheels: Option<i64>,
    pub doors: Option<i64>,
    pub fare: Option<f64>,
}

impl Taxi {
    /// Creates a value with its required properties.
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            wheels: None,
            doors: None,
            fare: None,
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

    #[must_use]
    pub fn fare(mut self, fare: impl Into<Option<f64>>) -> Self {
        self.fare = fare.into();
        self
    }
}

object::object!(Taxi {
    kind: required "kind",
    wheels: optional "wheels",
    doors: optional "doors",
    fare: optional "fare",
});
