//! Keywords about the instances of one JSON type.

use super::schemas::{FORMATS, Maker, NAMES, PATTERNS, Version};
use serde_json::{Map, Value, json};

impl Maker<'_> {
    pub(super) fn text(&mut self) -> Value {
        let mut schema = self.kind("string");
        self.add_text(&mut schema);
        schema
    }

    pub(super) fn add_text(&mut self, schema: &mut Value) {
        if self.chance(10) {
            schema["format"] = json!(self.pick(&FORMATS));
            return;
        }
        if self.chance(40) {
            schema["pattern"] = json!(self.pick(&PATTERNS).0);
            return;
        }
        let least = lower(schema, "minLength", self.rng.u64(0..3));
        if self.chance(30) && schema.get("maxLength").is_none() {
            schema["minLength"] = json!(least);
        }
        if self.chance(30) {
            schema["maxLength"] = json!(least + self.rng.u64(0..3));
        }
    }

    pub(super) fn number(&mut self, kind: &str) -> Value {
        let mut schema = self.kind(kind);
        self.add_number(&mut schema);
        schema
    }

    pub(super) fn add_number(&mut self, schema: &mut Value) {
        let least = [
            json!(-2),
            json!(0),
            json!(1),
            json!(2),
            json!(0.5),
            json!(2.75),
        ];
        let most = [json!(4), json!(4.5), json!(6)];
        let both = [
            ("minimum", "exclusiveMinimum", least.as_slice()),
            ("maximum", "exclusiveMaximum", &most),
        ];
        for (limit, flag, values) in both {
            if !self.chance(30) {
                continue;
            }
            let value = self.pick(values);
            match (self.chance(30), self.version) {
                (false, _) => schema[limit] = value,
                (true, Version::V31) => schema[flag] = value,
                (true, Version::V30) => {
                    schema[limit] = value;
                    schema[flag] = json!(true);
                }
            }
        }
        if self.chance(20) {
            schema["multipleOf"] = self.pick(&[json!(2), json!(0.5), json!(0.01), json!(3)]);
        }
    }

    pub(super) fn list(&mut self, depth: u32) -> Value {
        let mut schema = self.kind("array");
        // OpenAPI 3.0 requires `items` beside the type.
        if self.version == Version::V30 || self.chance(80) {
            schema["items"] = match self.chance(10) {
                true => self.itself(),
                false => self.schema(depth - 1),
            };
        }
        self.add_list(&mut schema, depth);
        schema
    }

    pub(super) fn add_list(&mut self, schema: &mut Value, depth: u32) {
        let least = lower(schema, "minItems", self.rng.u64(0..3));
        if self.chance(25) && schema.get("maxItems").is_none() {
            schema["minItems"] = json!(least);
        }
        if self.chance(25) {
            schema["maxItems"] = json!(least + self.rng.u64(0..3));
        }
        if self.chance(20) {
            schema["uniqueItems"] = json!(true);
        }
        if self.version == Version::V30 {
            return;
        }
        if self.chance(20) {
            let first: Vec<_> = (0..self.rng.u64(1..3))
                .map(|_| self.schema(depth - 1))
                .collect();
            schema["prefixItems"] = json!(first);
        }
        if self.chance(15) {
            schema["contains"] = self.schema(depth - 1);
            if self.chance(30) {
                schema["minContains"] = json!(self.rng.u64(0..3));
            }
            if self.chance(30) {
                schema["maxContains"] = json!(2 + self.rng.u64(0..2));
            }
        }
        if self.chance(10) {
            schema["unevaluatedItems"] = self.other(depth);
        }
    }

    pub(super) fn object(&mut self, depth: u32) -> Value {
        let mut schema = self.kind("object");
        self.add_object(&mut schema, depth);
        schema
    }

    /// Returns a schema for undeclared properties or items.
    fn other(&mut self, depth: u32) -> Value {
        match self.rng.u8(0..3) {
            0 => json!(false),
            1 => json!(true),
            _ => self.schema(depth - 1),
        }
    }

    fn names(&mut self) -> Vec<&'static str> {
        let mut names = Vec::new();
        for name in NAMES {
            if self.chance(30) {
                names.push(name);
            }
        }
        names
    }

    pub(super) fn add_object(&mut self, schema: &mut Value, depth: u32) {
        let mut properties = Map::new();
        for name in self.names() {
            let property = match self.chance(7) {
                true => self.itself(),
                false => self.schema(depth - 1),
            };
            properties.insert(name.to_owned(), property);
        }
        let mut required: Vec<_> = properties.keys().cloned().collect();
        required.retain(|_| self.chance(40));
        // A required property of the same schema would be an infinite recursion.
        let itself = self.itself();
        required.retain(|name| properties[name] != itself);
        if self.chance(10) {
            required.extend(NAMES.iter().take(1).map(|name| (*name).to_owned()));
            required.dedup();
        }
        if !properties.is_empty() {
            schema["properties"] = Value::Object(properties);
        }
        if !required.is_empty() {
            required.sort();
            required.dedup();
            schema["required"] = json!(required);
        }
        if self.chance(35) {
            schema["additionalProperties"] = self.other(depth);
        }
        let least = lower(schema, "minProperties", self.rng.u64(0..3));
        if self.chance(10) && schema.get("maxProperties").is_none() {
            schema["minProperties"] = json!(least);
        }
        if self.chance(10) {
            schema["maxProperties"] = json!(least + self.rng.u64(1..3));
        }
        if self.version == Version::V31 {
            self.add_object_31(schema, depth);
        }
    }

    fn add_object_31(&mut self, schema: &mut Value, depth: u32) {
        if self.chance(15) {
            let pattern = self.pick(&["^[ab]", "e$", "^c$"]);
            schema["patternProperties"] = json!({pattern: self.other(depth)});
        }
        if self.chance(10) {
            schema["propertyNames"] = self.pick(&[
                json!({"pattern": "^[a-d]"}),
                json!({"maxLength": 1}),
                json!({"enum": ["a", "b", "z"]}),
            ]);
        }
        if self.chance(10) {
            let names = self.names();
            schema["dependentRequired"] = json!({self.pick(&NAMES): names});
        }
        if self.chance(10) {
            let name = self.pick(&NAMES);
            schema["dependentSchemas"] = json!({name: self.schema(depth - 1)});
        }
        if self.chance(10) {
            schema["unevaluatedProperties"] = self.other(depth);
        }
    }
}

/// Returns the lower limit if present, so that no upper limit crosses it; otherwise another one.
fn lower(schema: &Value, keyword: &str, other: u64) -> u64 {
    schema.get(keyword).and_then(Value::as_u64).unwrap_or(other)
}
