//! Random instances close to a schema: generated from it, then changed slightly.

use super::schemas::{NAMES, PATTERNS};
use fastrand::Rng;
use serde_json::{Map, Value, json};

/// Returns an instance that a schema is likely to accept, or to reject for few reasons.
pub(super) fn near(schema: &Value, components: &Map<String, Value>, rng: &mut Rng) -> Value {
    let mut maker = Maker { components, rng };
    let mut value = maker.instance_of(schema, 6);
    for _ in 0..maker.rng.usize(0..3) {
        maker.change(&mut value);
    }
    value
}

struct Maker<'r> {
    components: &'r Map<String, Value>,
    rng: &'r mut Rng,
}

impl<'r> Maker<'r> {
    fn chance(&mut self, percent: u8) -> bool {
        self.rng.u8(0..100) < percent
    }

    fn pick<T: Clone>(&mut self, from: &[T]) -> T {
        from[self.rng.usize(0..from.len())].clone()
    }

    /// Returns an instance that satisfies most of a schema.
    fn instance_of(&mut self, schema: &Value, depth: u32) -> Value {
        let Some(schema) = schema.as_object().filter(|_| depth > 0) else {
            return self.any(1);
        };
        let mut parts = Vec::new();
        if let Some(target) = self.target(schema) {
            parts.push(self.instance_of(&target.clone(), depth - 1));
        }
        for keyword in ["anyOf", "oneOf"] {
            if let Some(branches) = schema.get(keyword).and_then(Value::as_array) {
                let branch = self.pick(branches);
                parts.push(self.instance_of(&branch, depth - 1));
            }
        }
        let all = schema.get("allOf").and_then(Value::as_array);
        for branch in all.into_iter().flatten() {
            parts.push(self.instance_of(branch, depth - 1));
        }
        for keyword in ["if", "then", "else", "dependentSchemas"] {
            if let Some(schema) = schema.get(keyword)
                && self.chance(40)
            {
                parts.push(self.instance_of(schema, depth - 1));
            }
        }
        let has_own = schema
            .keys()
            .any(|key| !["$ref", "anyOf", "oneOf", "allOf"].contains(&key.as_str()));
        if has_own || parts.is_empty() {
            parts.push(self.own(schema, depth));
        }
        self.joined(parts)
    }

    /// Returns the properties of all objects; of other values, one of them.
    fn joined(&mut self, parts: Vec<Value>) -> Value {
        if !parts.iter().all(Value::is_object) {
            return self.pick(&parts);
        }
        let mut joined = Map::new();
        for part in parts {
            if let Value::Object(fields) = part {
                joined.extend(fields);
            }
        }
        Value::Object(joined)
    }

    fn target(&self, schema: &Map<String, Value>) -> Option<&'r Value> {
        let reference = schema.get("$ref")?.as_str()?;
        self.components.get(reference.rsplit('/').next()?)
    }

    /// Returns an instance for the keywords of a schema that are not applicators.
    fn own(&mut self, schema: &Map<String, Value>, depth: u32) -> Value {
        if let Some(value) = schema.get("const") {
            return value.clone();
        }
        if let Some(values) = schema.get("enum").and_then(Value::as_array) {
            return self.pick(values);
        }
        let null = schema.get("nullable").is_some();
        let kind = match schema.get("type") {
            _ if null && self.chance(20) => "null".to_owned(),
            Some(Value::String(kind)) => kind.clone(),
            Some(Value::Array(kinds)) => self.pick(kinds).as_str().unwrap_or_default().to_owned(),
            _ => self.type_of_keywords(schema).to_owned(),
        };
        match kind.as_str() {
            "string" => self.text(schema),
            "integer" => self.number(schema, true),
            "number" => self.number(schema, false),
            "boolean" => json!(self.rng.bool()),
            "array" => self.list(schema, depth),
            "object" => self.object(schema, depth),
            "null" => Value::Null,
            _ => self.any(1),
        }
    }

    /// Returns a JSON type that the keywords are about.
    fn type_of_keywords(&mut self, schema: &Map<String, Value>) -> &'static str {
        let about = |keyword: &str| match keyword {
            "pattern" | "minLength" | "maxLength" | "format" => Some("string"),
            "minimum" | "maximum" | "multipleOf" | "exclusiveMinimum" | "exclusiveMaximum" => {
                Some("number")
            }
            "items" | "minItems" | "maxItems" | "uniqueItems" | "prefixItems" | "contains"
            | "unevaluatedItems" => Some("array"),
            "properties"
            | "required"
            | "additionalProperties"
            | "minProperties"
            | "maxProperties"
            | "patternProperties"
            | "propertyNames"
            | "dependentRequired"
            | "dependentSchemas"
            | "unevaluatedProperties" => Some("object"),
            _ => None,
        };
        let kinds: Vec<_> = schema.keys().filter_map(|keyword| about(keyword)).collect();
        match kinds.is_empty() {
            true => "",
            false => self.pick(&kinds),
        }
    }

    fn text(&mut self, schema: &Map<String, Value>) -> Value {
        let known = PATTERNS
            .iter()
            .find(|(pattern, _)| schema.get("pattern").is_some_and(|own| own == pattern));
        if let Some((_, texts)) = known {
            return json!(self.pick(texts));
        }
        match schema.get("format").and_then(Value::as_str) {
            Some("uuid") => return json!("123e4567-e89b-12d3-a456-426614174000"),
            Some("date") => return json!(self.pick(&["2024-02-29", "2023-02-28", "1999-12-31"])),
            Some("ipv4") => return json!("127.0.0.1"),
            Some("json-pointer") => return json!(self.pick(&["", "/a", "/~0/~1"])),
            _ => {}
        }
        let least = schema.get("minLength").and_then(Value::as_u64).unwrap_or(0);
        let most = schema
            .get("maxLength")
            .and_then(Value::as_u64)
            .unwrap_or(least + 3);
        let length = self.rng.u64(least..=most.max(least));
        let text: String = (0..length)
            .map(|_| self.pick(&['a', 'b', 'c', '1', '-', 'é', '😀']))
            .collect();
        json!(text)
    }

    fn number(&mut self, schema: &Map<String, Value>, is_integer: bool) -> Value {
        let limit = |keyword: &str| schema.get(keyword).and_then(Value::as_f64);
        let least = limit("minimum")
            .or(limit("exclusiveMinimum"))
            .unwrap_or(-3.0);
        let step = limit("multipleOf").unwrap_or(if is_integer { 1.0 } else { 0.25 });
        let number = ((least / step).ceil() + f64::from(self.rng.u8(0..5))) * step;
        // Without the rounding error of the product.
        let number = (number * 1000.0).round() / 1000.0;
        match number.fract() == 0.0 && (is_integer || self.rng.bool()) && !self.chance(10) {
            true => json!(number as i64),
            false => json!(number),
        }
    }

    fn list(&mut self, schema: &Map<String, Value>, depth: u32) -> Value {
        let count = |keyword: &str| schema.get(keyword).and_then(Value::as_u64);
        let least = count("minItems").unwrap_or(0);
        let most = count("maxItems").unwrap_or(least + 3);
        let first = schema
            .get("prefixItems")
            .and_then(Value::as_array)
            .cloned()
            .unwrap_or_default();
        let others = schema.get("items").or(schema.get("unevaluatedItems"));
        let length = self.rng.u64(least..=most.max(least)) as usize;
        let mut items = Vec::new();
        for index in 0..length {
            let item = match (first.get(index), others) {
                (Some(schema), _) | (None, Some(schema)) => self.instance_of(schema, depth - 1),
                (None, None) => self.any(1),
            };
            items.push(item);
        }
        if let Some(wanted) = schema.get("contains")
            && self.chance(80)
        {
            let at = self.rng.usize(0..=items.len());
            items.insert(at, self.instance_of(wanted, depth - 1));
        }
        Value::Array(items)
    }

    fn object(&mut self, schema: &Map<String, Value>, depth: u32) -> Value {
        let mut fields = Map::new();
        let required = schema.get("required").and_then(Value::as_array);
        let is_required =
            |name: &str| required.is_some_and(|all| all.iter().any(|one| one == name));
        if let Some(properties) = schema.get("properties").and_then(Value::as_object) {
            for (name, property) in properties {
                if is_required(name) || (depth > 1 && self.chance(60)) {
                    fields.insert(name.clone(), self.instance_of(property, depth - 1));
                }
            }
        }
        let others = schema
            .get("additionalProperties")
            .or(schema.get("unevaluatedProperties"));
        for name in NAMES.into_iter().chain(["z"]) {
            let missing = is_required(name) || self.chance(10);
            if missing && !fields.contains_key(name) {
                let value = match others {
                    Some(schema) => self.instance_of(schema, depth - 1),
                    None => self.any(1),
                };
                fields.insert(name.to_owned(), value);
            }
        }
        Value::Object(fields)
    }

    /// Returns any JSON value of limited depth.
    fn any(&mut self, depth: u32) -> Value {
        match self.rng.u8(0..12) {
            0 => Value::Null,
            1 => json!(self.rng.bool()),
            2 | 3 => json!(self.rng.i64(-3..8)),
            4 => json!(self.pick(&[0.5, 1.0, 2.0, 2.5, -0.25, 0.01])),
            5..8 => json!(self.pick(&[
                "",
                "a",
                "b",
                "ab",
                "abc",
                "é",
                "😀b",
                "1",
                "a\n",
                "2024-02-30"
            ])),
            8 | 9 if depth > 0 => Value::Array(
                (0..self.rng.u8(0..3))
                    .map(|_| self.any(depth - 1))
                    .collect(),
            ),
            10 | 11 if depth > 0 => {
                let names = (0..self.rng.u8(0..3)).map(|_| self.pick(&NAMES));
                let names: Vec<_> = names.collect();
                let fields = names
                    .into_iter()
                    .map(|name| (name.to_owned(), self.any(depth - 1)));
                Value::Object(fields.collect())
            }
            _ => json!(self.rng.i64(0..3)),
        }
    }

    /// Changes a random part of a value.
    fn change(&mut self, value: &mut Value) {
        match value {
            Value::Array(items) if !items.is_empty() && self.chance(80) => {
                let index = self.rng.usize(0..items.len());
                match self.rng.u8(0..10) {
                    0 => drop(items.remove(index)),
                    1 => items.push(items[index].clone()),
                    2 => items.insert(index, self.any(1)),
                    _ => self.change(&mut items[index]),
                }
            }
            Value::Object(fields) if !fields.is_empty() && self.chance(80) => {
                let names: Vec<_> = fields.keys().cloned().collect();
                let name = self.pick(&names);
                match self.rng.u8(0..10) {
                    0 | 1 => drop(fields.remove(&name)),
                    2 => drop(fields.insert(self.pick(&NAMES).to_owned(), self.any(1))),
                    _ => {
                        if let Some(field) = fields.get_mut(&name) {
                            self.change(field);
                        }
                    }
                }
            }
            Value::Number(number) if self.chance(80) => {
                let by = self.pick(&[-1.0, 1.0, 0.5, -0.25, 3.0, 0.005]);
                let number = number.as_f64().unwrap_or_default() + by;
                *value = if number.fract() == 0.0 {
                    json!(number as i64)
                } else {
                    json!(number)
                };
            }
            Value::String(text) if self.chance(80) => match self.rng.u8(0..3) {
                0 => drop(text.pop()),
                1 => text.push(self.pick(&['a', 'b', '1', 'é', '\n'])),
                _ => text.insert(0, self.pick(&['a', 'c', '2'])),
            },
            _ => *value = self.any(1),
        }
    }
}
