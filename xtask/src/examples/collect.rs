//! The examples of a document, each with its schema (OpenAPI 3.0.4: Schema Object, Media Type
//! Object; 3.1.1: `examples`).
//!
//! Imports, from outside of this folder, `probe`.

use crate::probe::to_json;
use codegen::diag::Diagnostics;
use codegen::spec::{Cursor, Node, Resolver, operations_in};
use indexmap::IndexSet;

/// An example of a schema.
#[derive(Debug)]
pub(super) struct Example {
    /// The index of its schema among those with examples.
    pub(super) schema: usize,
    /// Its JSON pointer, without `#`.
    pub(super) pointer: String,
    /// The example as JSON, on one line.
    pub(super) json: String,
}

/// Returns the JSON pointers of the schemas with examples, and the examples.
pub(super) fn examples(root: &Node) -> (Vec<String>, Vec<Example>) {
    let mut collector = Collector {
        resolver: Resolver::new(root),
        faults: Diagnostics::default(),
        schemas: IndexSet::new(),
        examples: Vec::new(),
    };
    let root = Cursor::root(root);
    let components = root.get("components");
    let schemas = components.as_ref().and_then(|all| all.get("schemas"));
    for (_, schema) in schemas.iter().flat_map(Cursor::entries) {
        collector.add_schema(&schema);
    }
    let paths = root.get("paths");
    for (_, path) in paths.iter().flat_map(Cursor::entries) {
        for (_, operation) in operations_in(&path) {
            collector.add_operation(&operation);
        }
    }
    (collector.schemas.into_iter().collect(), collector.examples)
}

struct Collector<'d> {
    resolver: Resolver<'d>,
    faults: Diagnostics,
    schemas: IndexSet<String>,
    examples: Vec<Example>,
}

impl<'d> Collector<'d> {
    fn add_operation(&mut self, operation: &Cursor<'d>) {
        let body = operation.get("requestBody");
        let responses = operation.get("responses");
        let responses = responses.iter().flat_map(Cursor::entries);
        let bodies = body
            .into_iter()
            .chain(responses.map(|(_, response)| response));
        for body in bodies.collect::<Vec<_>>() {
            let content = self.resolver.resolve(body, &self.faults);
            let content = content.and_then(|body| body.get("content"));
            for (name, media_type) in content.iter().flat_map(Cursor::entries) {
                let essence = name.split(';').next().unwrap_or_default().trim();
                let media_type = self.resolver.resolve(media_type, &self.faults);
                let Some(media_type) = media_type else {
                    continue;
                };
                match media_type.get("itemSchema") {
                    Some(schema) if !essence.ends_with("json") => {
                        self.add_sequence(&media_type, &schema);
                    }
                    _ if essence.ends_with("json") => self.add_media_type(&media_type),
                    _ => {}
                }
            }
        }
    }

    fn add_media_type(&mut self, media_type: &Cursor<'d>) {
        let Some(schema) = media_type.get("schema") else {
            return;
        };
        for value in self.values(media_type) {
            self.add(&schema, &value);
        }
    }

    /// Adds the items of the examples of a sequence, which are arrays as data. An example that is a
    /// text is the sequence as it is sent.
    fn add_sequence(&mut self, media_type: &Cursor<'d>, schema: &Cursor<'d>) {
        for item in self.values(media_type).iter().flat_map(Cursor::items) {
            self.add(schema, &item);
        }
    }

    /// Returns the values of the examples of a media type, as data (OpenAPI 3.2, Example Object).
    fn values(&self, media_type: &Cursor<'d>) -> Vec<Cursor<'d>> {
        let examples = media_type.get("examples");
        let examples = examples.iter().flat_map(Cursor::entries);
        let values = examples.filter_map(|(_, example)| {
            let example = self.resolver.resolve(example, &self.faults)?;
            example.get("dataValue").or_else(|| example.get("value"))
        });
        media_type
            .get("example")
            .into_iter()
            .chain(values)
            .collect()
    }

    /// Adds the examples of a schema and of its subschemas.
    fn add_schema(&mut self, schema: &Cursor<'d>) {
        let mut pending = vec![schema.clone()];
        while let Some(schema) = pending.pop() {
            if schema.get("$ref").is_some() {
                continue;
            }
            if let Some(example) = schema.get("example") {
                self.add(&schema, &example);
            }
            let examples = schema.get("examples");
            for example in examples.iter().flat_map(Cursor::items) {
                self.add(&schema, &example);
            }
            let properties = schema.get("properties");
            pending.extend(
                properties
                    .iter()
                    .flat_map(Cursor::entries)
                    .map(|(_, one)| one),
            );
            pending.extend(
                schema
                    .get("items")
                    .filter(|items| items.node.as_map().is_some()),
            );
            for keyword in ["allOf", "anyOf", "oneOf"] {
                let branches = schema.get(keyword);
                pending.extend(branches.iter().flat_map(Cursor::items));
            }
        }
    }

    fn add(&mut self, schema: &Cursor<'d>, example: &Cursor<'d>) {
        let (schema, _) = self.schemas.insert_full(schema.at.to_string());
        self.examples.push(Example {
            schema,
            pointer: example.at.to_string(),
            json: to_json(example.node),
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_example_is_found_with_its_schema() {
        let text = "{openapi: 3.1.0, paths: {/a: {get: {responses: {'200': {$ref:
            '#/components/responses/R'}}}}}, components: {responses: {R: {content: {
            application/json: {schema: {type: integer}, examples: {one: {value: 1}}},
            application/jsonl: {itemSchema: {type: integer}, examples: {two: {dataValue: [2, 3]}}},
            text/plain: {schema: {type: string}, example: x}}}},
            schemas: {A: {properties: {b: {type: string, examples: [c, d]}, example: {}},
            example: {b: c}}}}}";
        let root = codegen::spec::load(text).expect("is a document");
        let (schemas, examples) = examples(&root);
        let found = examples.iter();
        let found = found.map(|one| (schemas[one.schema].as_str(), one.json.as_str()));
        let a = "/components/schemas/A";
        let b = "/components/schemas/A/properties/b";
        let r = "/components/responses/R/content/application~1json/schema";
        let items = "/components/responses/R/content/application~1jsonl/itemSchema";
        let wanted = [
            (a, r#"{"b":"c"}"#),
            (b, r#""c""#),
            (b, r#""d""#),
            (r, "1"),
            (items, "2"),
            (items, "3"),
        ];
        assert_eq!(found.collect::<Vec<_>>(), wanted);
    }
}
