//! Random schemas. They share a few names, strings and numbers, so that keywords interact.

use fastrand::Rng;
use serde_json::{Map, Value, json};

/// A version of OpenAPI.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Version {
    V30,
    V31,
}

impl Version {
    pub(super) fn openapi(self) -> &'static str {
        match self {
            Self::V30 => "3.0.3",
            Self::V31 => "3.1.0",
        }
    }
}

/// The names of properties.
pub(super) const NAMES: [&str; 5] = ["a", "b", "c", "d-e", "f/g~"];

/// Patterns, each with strings that match.
pub(super) const PATTERNS: [(&str, &[&str]); 9] = [
    ("^a", &["a", "ab", "a😀"]),
    ("b$", &["b", "ab", "éb"]),
    ("^[ab]*$", &["", "a", "abba"]),
    ("^.{2}$", &["aa", "é😀", "b1"]),
    ("\\d", &["1", "a2", "345"]),
    ("^(?:a|bc)+$", &["a", "bca", "aabc"]),
    ("^(?!ab)", &["", "b", "aab"]),
    ("^[^\\s-]{1,3}$", &["a", "ab1", "é"]),
    ("^(a+|b)c?$", &["a", "bc", "aaac"]),
];

pub(super) const FORMATS: [&str; 4] = ["uuid", "date", "ipv4", "json-pointer"];

/// Returns numbered components. A component refers only to earlier ones, and to itself where that
/// is not an infinite recursion.
pub(super) fn components(version: Version, count: u64, rng: &mut Rng) -> Map<String, Value> {
    let mut components = Map::new();
    for number in 0..count {
        let mut maker = Maker {
            version,
            number,
            rng,
        };
        let schema = maker.schema(3);
        components.insert(name(number), schema);
    }
    components
}

fn name(number: u64) -> String {
    format!("S{number}")
}

/// Generates the schemas of one component.
pub(super) struct Maker<'r> {
    pub(super) version: Version,
    /// The number of the component.
    number: u64,
    pub(super) rng: &'r mut Rng,
}

impl Maker<'_> {
    pub(super) fn chance(&mut self, percent: u8) -> bool {
        self.rng.u8(0..100) < percent
    }

    pub(super) fn pick<T: Clone>(&mut self, from: &[T]) -> T {
        from[self.rng.usize(0..from.len())].clone()
    }

    /// Returns a schema of limited depth.
    pub(super) fn schema(&mut self, depth: u32) -> Value {
        if depth == 0 {
            return self.scalar();
        }
        let mut schema = match self.rng.u8(0..20) {
            0..6 => self.scalar(),
            6..11 => self.object(depth),
            11..14 => self.list(depth),
            14..18 => self.choice(depth),
            18 if self.number > 0 => self.reference(),
            18 => self.values(),
            _ => self.anything(),
        };
        if self.chance(25) {
            self.add_beside(&mut schema, depth);
        }
        schema
    }

    /// Returns a schema for instances of any type.
    fn anything(&mut self) -> Value {
        match (self.version, self.rng.u8(0..4)) {
            (Version::V31, 0) => json!(true),
            (_, 1) => self.values(),
            _ => json!({}),
        }
    }

    fn reference(&mut self) -> Value {
        let number = self.rng.u64(0..self.number);
        json!({"$ref": format!("#/components/schemas/{}", name(number))})
    }

    /// Returns a reference to the component itself, for places where a value can be absent.
    pub(super) fn itself(&self) -> Value {
        json!({"$ref": format!("#/components/schemas/{}", name(self.number))})
    }

    fn values(&mut self) -> Value {
        let all = [
            json!("a"),
            json!("ab"),
            json!("b"),
            json!(1),
            json!(2.5),
            json!(true),
            json!(null),
            json!([]),
            json!({}),
            json!([1]),
            json!({"a": 1}),
        ];
        if self.version == Version::V31 && self.chance(40) {
            return json!({"const": self.pick(&all)});
        }
        let mut values = Vec::new();
        // Values of one type are the most common.
        let from = if self.chance(60) { &all[..3] } else { &all[..] };
        for _ in 0..self.rng.usize(1..4) {
            let value = self.pick(from);
            if !values.contains(&value) {
                values.push(value);
            }
        }
        json!({"enum": values})
    }

    /// Returns an `enum` beside its type.
    fn typed_values(&mut self) -> Value {
        let (kind, values) = match self.rng.u8(0..4) {
            0 => ("integer", vec![json!(1), json!(2.0), json!(-3)]),
            1 => ("number", vec![json!(0.5), json!(2), json!(1e2)]),
            2 => ("boolean", vec![json!(true)]),
            _ => ("string", vec![json!("a"), json!("abc"), json!("é")]),
        };
        let mut schema = self.kind(kind);
        let accepts_null = schema.get("nullable").is_some() || schema["type"].is_array();
        let mut listed: Vec<_> = values.into_iter().filter(|_| self.chance(60)).collect();
        if accepts_null && self.chance(70) {
            listed.push(Value::Null);
        }
        // An empty list is rejected, and one without a value of the type causes a warning.
        if listed.iter().any(|value| !value.is_null()) {
            schema["enum"] = json!(listed);
        }
        schema
    }

    fn scalar(&mut self) -> Value {
        match self.rng.u8(0..10) {
            0..4 => self.text(),
            4..6 => self.number("integer"),
            6..8 => self.number("number"),
            8 => self.kind("boolean"),
            _ if self.chance(50) => self.typed_values(),
            _ => self.values(),
        }
    }

    /// Returns a schema with a type, and sometimes with null or another type beside it.
    pub(super) fn kind(&mut self, kind: &str) -> Value {
        let is_plain = !self.chance(15);
        let others = [
            "string", "integer", "boolean", "array", "object", "null", "null", "null",
        ];
        let other = self.pick(&others);
        match self.version {
            _ if is_plain => json!({"type": kind}),
            Version::V30 => json!({"type": kind, "nullable": true}),
            Version::V31 if other == kind => json!({"type": [kind]}),
            Version::V31 => json!({"type": [kind, other]}),
        }
    }

    fn choice(&mut self, depth: u32) -> Value {
        let keyword = self.pick(&["allOf", "anyOf", "oneOf"]);
        let branches: Vec<_> = (0..self.rng.u64(1..4))
            .map(|_| self.schema(depth - 1))
            .collect();
        let mut schema = json!({keyword: branches});
        match self.rng.u8(0..10) {
            0..2 => self.add_text(&mut schema),
            2..4 => self.add_number(&mut schema),
            4..6 => self.add_object(&mut schema, depth),
            _ => {}
        }
        schema
    }

    /// Adds a keyword that can be combined with any other.
    fn add_beside(&mut self, schema: &mut Value, depth: u32) {
        let is_alone = schema.get("$ref").is_some() && self.version == Version::V30;
        if is_alone || !schema.is_object() {
            return;
        }
        match self.rng.u8(0..7) {
            5 if schema.get("type").is_none() => {
                let kind = self.pick(&["string", "integer", "object", "array"]);
                let kind = self.kind(kind);
                for (keyword, value) in kind.as_object().into_iter().flatten() {
                    schema[keyword] = value.clone();
                }
                // OpenAPI 3.0 requires it beside this type.
                if schema["type"] == "array" && schema.get("items").is_none() {
                    schema["items"] = json!({});
                }
            }
            0 => schema["not"] = self.schema(depth - 1),
            1 => schema["anyOf"] = json!([self.schema(depth - 1), self.schema(depth - 1)]),
            2 => schema["allOf"] = json!([self.schema(depth - 1)]),
            3 => schema["oneOf"] = json!([self.schema(depth - 1), self.schema(depth - 1)]),
            4 if self.version == Version::V31 => {
                schema["if"] = self.schema(depth - 1);
                for keyword in ["then", "else"] {
                    if self.chance(70) {
                        schema[keyword] = self.schema(depth - 1);
                    }
                }
            }
            _ => {
                // A constraint that may be about another JSON type.
                match self.rng.u8(0..4) {
                    0 => self.add_text(schema),
                    1 => self.add_number(schema),
                    2 => self.add_object(schema, depth),
                    _ => self.add_list(schema, depth),
                }
            }
        }
    }
}
