//! Sets of JSON types.
//!
//! Imports nothing.

/// A set of the types that JSON values have (JSON Schema 2020-12 core, section 4.2.1).
///
/// Null is not one of them: a Rust type that accepts null is an `Option` of another type, so
/// whether null is valid is a separate fact.
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

    /// The sets that have a name, with the names that `type` has for them.
    const NAMED: [(Self, &'static str); 6] = [
        (Self::ARRAY, "array"),
        (Self::BOOLEAN, "boolean"),
        (Self::INTEGER, "integer"),
        (Self::NUMBER, "number"),
        (Self::OBJECT, "object"),
        (Self::STRING, "string"),
    ];

    /// The names under `type` that every version of OpenAPI has ("Data Types").
    pub const NAMES: [&str; 6] = {
        let [(_, a), (_, b), (_, c), (_, d), (_, e), (_, f)] = Self::NAMED;
        [a, b, c, d, e, f]
    };

    /// The name under `type` for null, which is in OpenAPI since 3.1.
    pub const NULL_NAME: &str = "null";

    /// The sets that become a Rust type each, in the order of the variants of a union.
    const EACH: [Self; 5] = [
        Self::STRING,
        Self::NUMBER,
        Self::BOOLEAN,
        Self::ARRAY,
        Self::OBJECT,
    ];

    /// The types of a name under `type`; none for `null`, and for names that JSON Schema does
    /// not have.
    pub fn named(name: &str) -> Self {
        let named = Self::NAMED.iter().find(|(_, known)| *known == name);
        named.map_or(Self::NONE, |(types, _)| *types)
    }

    /// The intersection of the sets.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// The union of the sets.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether this is a subset of the other.
    pub const fn within(self, others: Self) -> bool {
        self.0 & !others.0 == 0
    }

    /// Whether the sets overlap.
    pub const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Whether the set is empty.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The subsets that become a Rust type each.
    pub fn split(self) -> Vec<Self> {
        let each = Self::EACH.iter().map(|types| types.and(self));
        each.filter(|types| !types.is_empty()).collect()
    }

    /// The name under `type` of these types; of several, the name of the first one in the order
    /// of a union.
    pub fn name(self) -> &'static str {
        let first = self.split().first().copied().unwrap_or(self);
        let named = Self::NAMED.iter().find(|(types, _)| *types == first);
        named.map_or(Self::NULL_NAME, |(_, name)| name)
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
        for name in JsonTypes::NAMES {
            assert_eq!(JsonTypes::named(name).name(), name);
        }
        assert_eq!(JsonTypes::named("null"), JsonTypes::NONE);
        assert_eq!(JsonTypes::NONE.name(), "null");
        let two = JsonTypes::OBJECT.or(JsonTypes::INTEGER);
        assert_eq!(two.name(), "integer");
        assert_eq!(JsonTypes::ALL.name(), "string");
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
        assert_eq!(set.or(JsonTypes::NUMBER).or(set), set.or(JsonTypes::NUMBER));
    }
}
