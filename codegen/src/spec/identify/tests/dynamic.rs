//! `$dynamicRef`, and the instances of templates.

use super::changed;
use std::fmt::Write as _;

const PAGE: &str = "Page: {$id: page, type: object, properties: {items: {$dynamicRef: '#item'}},
    $defs: {any: {$dynamicAnchor: item}}}";

#[test]
fn without_a_dynamic_anchor_it_is_a_reference() {
    let schemas = "{A: {$dynamicRef: '#n'}, B: {$dynamicRef: '#/components/schemas/N'},
        C: {$ref: '#/components/schemas/A', $dynamicRef: b}, N: {$anchor: 'n'}, B2: {$id: b}}";
    let changed = changed(schemas);
    assert_eq!(changed.at("/A"), "{$ref:#/N}");
    assert_eq!(changed.at("/B"), "{$ref:#/N}");
    assert_eq!(changed.at("/C"), "{$ref:#/A,allOf:[{$ref:#/B2}]}");
    assert_eq!(changed.found, Vec::<String>::new());
}

#[test]
fn a_template_is_copied_to_a_schema_that_only_refers_to_it() {
    let schemas = format!(
        "{{{PAGE}, Pets: {{$ref: page, title: t, $defs: {{i: {{$dynamicAnchor: item, type: string}}}}}}}}"
    );
    let changed = changed(&schemas);
    let pets = "{title:t,$defs:{i:{type:string}},type:object,\
                properties:{items:{$ref:#/Pets/$defs/i}}}";
    assert_eq!(changed.at("/Pets"), pets);
    assert_eq!(
        changed.at("/Page/properties"),
        "{items:{$ref:#/Page/$defs/any}}"
    );
    assert_eq!(changed.origin("/Pets/properties"), "/Page/properties");
    assert_eq!(
        changed.origin("/Pets/properties/items/$ref"),
        "/Page/properties/items/$dynamicRef"
    );
}

#[test]
fn beside_other_keywords_the_copy_is_a_definition() {
    let schemas = format!(
        "{{{PAGE}, Pets: {{$id: pets, $ref: page, required: [items], $defs: {{
           Page: {{}}, i: {{$dynamicAnchor: item, type: string}}}}}}}}"
    );
    let changed = changed(&schemas);
    assert_eq!(changed.at("/Pets/$ref"), "#/Pets/$defs/Page_2");
    assert_eq!(
        changed.at("/Pets/$defs/Page_2"),
        "{type:object,properties:{items:{$ref:#/Pets/$defs/i}}}"
    );
    assert_eq!(changed.origin("/Pets/$defs/Page_2"), "/Page");
    assert_eq!(changed.origin("/Pets/$ref"), "/Pets/$ref");
}

#[test]
fn recursion_leads_to_the_extending_schema() {
    let schemas = "{Tree: {$id: tree, $dynamicAnchor: node, properties: {
          children: {items: {$dynamicRef: '#node'}}, left: {$ref: '#'}}},
        Strict: {$id: strict, $dynamicAnchor: node, $ref: tree, unevaluatedProperties: false},
        Plain: {$ref: tree}}";
    let changed = changed(schemas);
    let node = |name: &str| format!("{{$ref:#/{name}}}");
    let inside = |place: &str, of: &str| {
        let properties = changed.at(&format!("{place}/properties"));
        let (children, left) = (node(of), node(place.trim_start_matches('/')));
        assert_eq!(
            properties,
            format!("{{children:{{items:{children}}},left:{left}}}")
        );
    };
    inside("/Tree", "Tree");
    // By the letter, `#` means the tree, but within the strict one.
    inside("/Strict/$defs/Tree", "Strict");
    assert_eq!(changed.at("/Plain"), "{$ref:#/Tree}");
}

#[test]
fn the_outermost_resource_counts() {
    let outer =
        "Outer: {$id: outer, $ref: inner, $defs: {i: {$dynamicAnchor: item, type: boolean}}}";
    let inner = "Inner: {$id: inner, $ref: page, $defs: {i: {$dynamicAnchor: item, type: string}}}";
    let changed = changed(&format!(
        "{{{PAGE}, {outer}, {inner}, Other: {{$ref: outer}}}}"
    ));
    let items = |name: &str| changed.at(&format!("/{name}/properties/items/$ref"));
    assert_eq!(items("Outer"), "#/Outer/$defs/i");
    assert_eq!(items("Inner"), "#/Inner/$defs/i");
    assert_eq!(changed.at("/Other"), "{$ref:#/Outer}");
}

#[test]
fn what_is_between_a_use_and_its_template_is_copied_too() {
    let schemas = format!(
        "{{{PAGE}, Envelope: {{properties: {{body: {{$ref: page}}, meta: {{$ref: '#/components/schemas/Meta'}}}}}},
           Meta: {{type: object}},
           Use: {{$ref: '#/components/schemas/Envelope', $defs: {{i: {{$dynamicAnchor: item}}}}}}}}"
    );
    let changed = changed(&schemas);
    assert_eq!(
        changed.at("/Use/properties"),
        "{body:{type:object,properties:{items:{$ref:#/Use/$defs/i}}},meta:{$ref:#/Meta}}"
    );
    assert_eq!(changed.at("/Envelope/properties/body"), "{$ref:#/Page}");
}

#[test]
fn templates_need_no_id() {
    let schemas = "{Page: {properties: {items: {$dynamicRef: '#item'}}, $defs: {any: {$dynamicAnchor: item}}},
        A: {$ref: '#/components/schemas/Page', $defs: {i: {$dynamicAnchor: item, type: string}}},
        B: {$ref: '#/components/schemas/Page', $defs: {i: {$dynamicAnchor: item, type: integer}}}}";
    let changed = changed(schemas);
    for name in ["A", "B"] {
        let items = changed.at(&format!("/{name}/properties/items/$ref"));
        assert_eq!(items, format!("#/{name}/$defs/i"));
    }
    assert_eq!(changed.found, Vec::<String>::new());
}

#[test]
fn an_anchor_of_another_resource_may_be_the_initial_target() {
    let schemas =
        "{A: {$id: a, $dynamicRef: 'b#item', $defs: {own: {$dynamicAnchor: item, type: string}}},
        B: {$id: b, $dynamicAnchor: item}, C: {$id: c, $dynamicRef: 'b#item'}}";
    let changed = changed(schemas);
    assert_eq!(changed.at("/A/$ref"), "#/A/$defs/own");
    assert_eq!(changed.at("/C/$ref"), "#/B");
}

#[test]
fn what_cannot_be_resolved_is_refused() {
    let schemas = format!(
        "{{{PAGE}, A: {{$dynamicRef: '#none'}}, B: {{$dynamicRef: 'b.yaml#item'}}, C: {{$recursiveRef: 'x'}},
           U: {{$id: u, oneOf: [{{$ref: page}}], discriminator: {{propertyName: k}}, $defs: {{i: {{$dynamicAnchor: item}}}}}}}}"
    );
    let changed = changed(&schemas);
    assert_eq!(
        changed.found,
        [
            "E0202 /components/schemas/A/$dynamicRef",
            "E0901 /components/schemas/B/$dynamicRef",
            "E0901 /components/schemas/C/$recursiveRef",
            "E0901 /components/schemas/U/oneOf/0/$ref",
        ]
    );
    // So that nothing reports it again.
    assert_eq!(
        [changed.at("/A"), changed.at("/B"), changed.at("/C")],
        ["{}"; 3]
    );
}

#[test]
fn a_recursive_reference_is_a_dynamic_one() {
    let schemas = "{Tree: {$id: tree, $recursiveAnchor: true, items: {$recursiveRef: '#'}},
        Strict: {$id: strict, $recursiveAnchor: true, $ref: tree, minItems: 1},
        Plain: {items: {anyOf: [{$recursiveRef: '#'}]}}, Own: {$recursiveAnchor: true, items: {$recursiveRef: '#'}}}";
    let changed = changed(schemas);
    assert_eq!(changed.at("/Tree"), "{items:{$ref:#/Tree}}");
    assert_eq!(changed.at("/Strict/$defs/Tree"), "{items:{$ref:#/Strict}}");
    assert_eq!(changed.at("/Plain/items/anyOf"), "[{$ref:#/Plain}]");
    assert_eq!(changed.at("/Own"), "{items:{$ref:#/Own}}");
    assert!(changed.found.iter().all(|it| it.starts_with("W0105")));
}

#[test]
fn templates_that_lead_to_themselves_end() {
    let schemas = "{A: {$id: a, $ref: b, $dynamicAnchor: 'n'}, B: {$id: b, $ref: a, items: {$dynamicRef: '#n'},
        $defs: {'n': {$dynamicAnchor: 'n', $ref: c}}}, C: {$id: c, $dynamicAnchor: 'n', items: {$ref: b}}}";
    assert_eq!(changed(schemas).found, Vec::<String>::new());
}

#[test]
fn instances_that_multiply_are_refused() {
    let mut schemas = format!(
        "{PAGE}, Use: {{$id: use, $ref: s0, $defs: {{i: {{$dynamicAnchor: item, type: string}}}}}}"
    );
    for n in 0..25 {
        let next = match n {
            24 => "page".to_owned(),
            _ => format!("s{}", n + 1),
        };
        let _ = write!(
            schemas,
            ", S{n}: {{$id: s{n}, properties: {{a: {{$ref: {next}}}, b: {{$ref: {next}}}}}}}"
        );
    }
    let found = changed(&format!("{{{schemas}}}")).found;
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].starts_with("E0005"), "{found:?}");
}

#[test]
fn very_many_names_are_refused() {
    let mut schemas = String::new();
    for n in 0..200 {
        let _ = write!(
            schemas,
            "S{n}: {{$id: s{n}, items: {{$dynamicRef: '#a{n}'}}, $defs: {{a: {{$dynamicAnchor: a{n}}}}}}}, "
        );
    }
    let found = changed(&format!("{{{schemas}}}")).found;
    assert_eq!(found, ["E0005 "]);
}
