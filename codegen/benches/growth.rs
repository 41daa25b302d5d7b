//! How time and memory grow with the description: made ones of 100, 1,000 and 10,000
//! operations, each operation with a few types of its own and one that it shares.
//!
//! What counts is that the time, and the most memory that is held at once, are ten times as
//! much from one row to the next. Large heaps make everything slower, so the time is to be
//! compared with what serde_yaml needs to read the same text.

use std::fmt::{self, Display, Formatter, Write};

use codegen::{Settings, Source, generate};
use divan::counter::ItemsCount;
use divan::{AllocProfiler, Bencher, black_box};

#[global_allocator]
static ALLOCATOR: AllocProfiler = AllocProfiler::system();

fn main() {
    divan::main();
}

#[divan::bench(args = [100, 1_000, 10_000], sample_count = 5, sample_size = 1)]
fn whole(bencher: Bencher<'_, '_>, count: usize) {
    let text = description(count);
    let source = Source {
        name: "made.yaml",
        text: &text,
    };
    bencher.counter(ItemsCount::new(count)).bench(|| {
        let generated = generate(black_box(&source), &Settings::default());
        assert!(generated.is_ok());
        generated
    });
}

#[divan::bench(args = [100, 1_000, 10_000], sample_count = 5, sample_size = 1)]
fn read_yaml(bencher: Bencher<'_, '_>, count: usize) {
    let text = description(count);
    bencher
        .counter(ItemsCount::new(count))
        .bench(|| serde_yaml::from_str::<serde_yaml::Value>(black_box(&text)));
}

/// A description with so many operations.
fn description(count: usize) -> String {
    let mut paths = String::from("openapi: 3.0.3\ninfo: {title: Made, version: '1'}\npaths:\n");
    let mut schemas = String::from("components:\n  schemas:\n");
    schemas.push_str("    Id: {type: string, pattern: '^ID[0-9a-f]{32}$'}\n");
    for number in 0..count {
        // Writing to a String cannot fail.
        let _ = write!(paths, "{}", Operation(number));
        let _ = write!(schemas, "{}", Schemas(number));
    }
    paths + &schemas
}

struct Operation(usize);

impl Display for Operation {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let (number, tag) = (self.0, self.0 / 20);
        write!(
            f,
            "  /things{number}/{{id}}:
    post:
      operationId: updateThing{number}
      tags: [group {tag}]
      description: Updates a thing, and tells what it was **before** that.
      parameters:
        - {{name: id, in: path, required: true, schema: {{$ref: '#/components/schemas/Id'}}}}
        - {{name: page, in: query, schema: {{type: integer, minimum: 1}}}}
      requestBody:
        content:
          application/json: {{schema: {{$ref: '#/components/schemas/Thing{number}'}}}}
      responses:
        '200':
          description: done
          content:
            application/json: {{schema: {{$ref: '#/components/schemas/Thing{number}'}}}}
"
        )
    }
}

struct Schemas(usize);

impl Display for Schemas {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let (number, before) = (self.0, self.0 / 2);
        write!(
            f,
            "    Thing{number}:
      type: object
      required: [id, name]
      properties:
        id: {{$ref: '#/components/schemas/Id'}}
        name: {{type: string, minLength: 1, maxLength: 64, description: What it is called.}}
        kind: {{type: string, enum: [small, large, other]}}
        parent: {{$ref: '#/components/schemas/Thing{before}'}}
        sizes: {{type: array, maxItems: 8, items: {{type: number, format: double}}}}
        either: {{oneOf: [{{type: string}}, {{type: integer}}]}}
"
        )
    }
}
