//! No file of the generator uses another that uses it, directly or by way of others.

use super::graph::Graph;

/// So many reasons are shown for an edge.
const SHOWN: usize = 4;

#[test]
fn circles_of_files_do_not_exist() {
    let graph = Graph::of_the_generator();
    let circles = graph.circles();
    let shown: Vec<_> = circles.iter().map(|circle| draw(graph, circle)).collect();
    assert!(
        circles.is_empty(),
        "{} circles of files in codegen/src. Move what both sides need into a file that both \
         import, and methods into the file of their type or below it.\n\n{}",
        circles.len(),
        shown.join("\n")
    );
}

/// The files of a circle, each with the files of it that it uses, and by what.
fn draw(graph: &Graph, circle: &[usize]) -> String {
    let mut lines = vec![format!("a circle of {} files:", circle.len())];
    for from in circle {
        lines.push(format!("  {} uses", graph.modules[*from].file));
        for to in graph.uses(*from).filter(|to| circle.contains(to)) {
            let reasons = &graph.edges[&(*from, to)];
            let shown: Vec<_> = reasons.iter().take(SHOWN).map(String::as_str).collect();
            let more = match reasons.len().saturating_sub(SHOWN) {
                0 => String::new(),
                more => format!(", and {more} more"),
            };
            let file = &graph.modules[to].file;
            lines.push(format!("    {file} by {}{more}", shown.join(", ")));
        }
    }
    lines.join("\n") + "\n"
}
