//! Sets of JSON types.
//!
//! Imports nothing.

/// A set of the types that JSON values have (JSON Schema 2020-12 core, section 4.2.1).
///
/// Null is not among them: a Rust type that accepts null is an `Option` of what it is
/// otherwise, so that whether null is valid is a fact of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct JsonTypes(u8);

impl JsonTypes {
    /// The empty set.
    pub const NONE: Self = Self(0);
    /// `true` and `false`.
    pub const BOOLEAN: Self = Self(1);
    /// Numbers without a fraction, however they are written (JSON Schema 2020-12 core,
    /// section 4.2.3).
    pub const INTEGER: Self = Self(2);
    /// All numbers, integers among them.
    pub const NUMBER: Self = Self(2 | 4);
    /// Strings.
    pub const STRING: Self = Self(8);
    /// Arrays.
    pub const ARRAY: Self = Self(16);
    /// Objects.
    pub const OBJECT: Self = Self(32);
    /// Values of every type.
    pub const ALL: Self = Self(63);

    /// The sets that become a Rust type each, in the order of the variants of a union, with
    /// the names that `type` has for them.
    const EACH: [(Self, &'static str); 5] = [
        (Self::STRING, "string"),
        (Self::NUMBER, "number"),
        (Self::BOOLEAN, "boolean"),
        (Self::ARRAY, "array"),
        (Self::OBJECT, "object"),
    ];

    /// The values that a name under `type` stands for; none for `null` and for names that
    /// JSON Schema does not have.
    pub fn named(name: &str) -> Self {
        if name == "integer" {
            return Self::INTEGER;
        }
        let named = Self::EACH.iter().find(|(_, known)| *known == name);
        named.map_or(Self::NONE, |(types, _)| *types)
    }

    /// The types that are in both sets.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// The types that are in one of the sets.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether all of these are among the others.
    pub const fn within(self, others: Self) -> bool {
        self.0 & !others.0 == 0
    }

    /// Whether the sets have a type in common.
    pub const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Whether there is none.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The subsets that become a Rust type each.
    pub fn split(self) -> Vec<Self> {
        let each = Self::EACH.iter().map(|(types, _)| types.and(self));
        each.filter(|types| !types.is_empty()).collect()
    }

    /// The name under `type` of these values; of the first ones where they are of several types.
    pub fn name(self) -> &'static str {
        if self == Self::INTEGER {
            return "integer";
        }
        let first = Self::EACH.iter().find(|(types, _)| types.meets(self));
        first.map_or("null", |(_, name)| name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn integers_are_numbers_but_not_the_reverse() {
        assert!(JsonTypes::INTEGER.within(JsonTypes::NUMBER));
        assert!(!JsonTypes::NUMBER.within(JsonTypes::INTEGER));
        assert_eq!(
            JsonTypes::NUMBER.and(JsonTypes::INTEGER),
            JsonTypes::INTEGER
        );
    }

    #[test]
    fn names_are_those_of_the_keyword_type() {
        for name in ["string", "number", "integer", "boolean", "array", "object"] {
            assert_eq!(JsonTypes::named(name).name(), name);
        }
        assert_eq!(JsonTypes::named("null"), JsonTypes::NONE);
        assert_eq!(JsonTypes::NONE.name(), "null");
        let two = JsonTypes::OBJECT.or(JsonTypes::INTEGER);
        assert_eq!(two.name(), "number");
    }

    #[test]
    fn a_set_is_split_in_the_order_of_a_union() {
        let set = JsonTypes::OBJECT
            .or(JsonTypes::INTEGER)
            .or(JsonTypes::STRING);
        assert_eq!(
            set.split(),
            [JsonTypes::STRING, JsonTypes::INTEGER, JsonTypes::OBJECT]
        );
        assert!(JsonTypes::NONE.split().is_empty());
        assert!(set.meets(JsonTypes::NUMBER) && !set.meets(JsonTypes::ARRAY));
    }
}
