import org.codelibs.opensearch.runner.OpenSearchRunner;

/** One OpenSearch node on this machine alone: a folder and a port. It ends when whoever started it does. */
class Node {

    public static void main(String[] arguments) throws Exception {
        try {
            new OpenSearchRunner()
                    .onBuild((number, settings) -> {
                        settings.put("http.host", "127.0.0.1");
                        settings.put("http.port", arguments[1]);
                        settings.put("transport.host", "127.0.0.1");
                        settings.put("transport.port", "0");
                        settings.put("discovery.type", "single-node");
                    })
                    .build(OpenSearchRunner.newConfigs()
                            .clusterName("fnsp-test")
                            .numOfNode(1)
                            .basePath(arguments[0])
                            .disableESLogger());
        } catch (Throwable problem) {
            problem.printStackTrace();
            System.exit(1);
        }
        while (System.in.read() >= 0) {
            // until it is closed
        }
        System.exit(0);
    }
}
