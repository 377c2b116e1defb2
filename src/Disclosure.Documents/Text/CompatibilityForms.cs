namespace Disclosure;

/// <summary>
/// Ordinary characters for those that PDF files put in their place: radicals (⼀ for 一) and the compatibility ideographs. A table of its own, because the
/// normalisation of the platform depends on its globalisation data.
/// </summary>
internal static class CompatibilityForms
{
    /// <summary>The character itself, where it stands for no other.</summary>
    private const char Same = '\u3000';

    /// <summary>U+2E80 to U+2EF3, the radicals of simplified characters and their variants.</summary>
    private const string Supplement =
        "　厂乛　乙亻冂　刀刂卜卩小小兀尣尢尣巳幺彑彐忄心扌攵　旡日月歺母民氵氺灬爫爫丬牛犭王疋目示礻竹糹纟网罒罓　　羊羊羊耂肀聿肉臼艹艹艹虎衤西西见"
        + "角角讠贝足车辶辶辶邑钅長镸长门阜阝雨青韦页风飞食食飠饣首马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟";

    /// <summary>U+2F00 to U+2FD5, the 214 Kangxi radicals.</summary>
    private const string Kangxi =
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈戶手支攴文斗斤方"
        + "无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸"
        + "虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊"
        + "齒龍龜龠";

    /// <summary>U+F900 to U+FAD9, the compatibility ideographs.</summary>
    private const string Ideographs =
        "豈更車賈滑串句龜龜契金喇奈懶癩羅蘿螺裸邏樂洛烙珞落酪駱亂卵欄爛蘭鸞嵐濫藍襤拉臘蠟廊朗浪狼郎來冷勞擄櫓爐盧老蘆虜路露魯鷺碌祿綠菉錄鹿論壟弄籠聾"
        + "牢磊賂雷壘屢樓淚漏累縷陋勒肋凜凌稜綾菱陵讀拏樂諾丹寧怒率異北磻便復不泌數索參塞省葉說殺辰沈拾若掠略亮兩凉梁糧良諒量勵呂女廬旅濾礪閭驪麗黎力曆"
        + "歷轢年憐戀撚漣煉璉秊練聯輦蓮連鍊列劣咽烈裂說廉念捻殮簾獵令囹寧嶺怜玲瑩羚聆鈴零靈領例禮醴隸惡了僚寮尿料樂燎療蓼遼龍暈阮劉杻柳流溜琉留硫紐類六"
        + "戮陸倫崙淪輪律慄栗率隆利吏履易李梨泥理痢罹裏裡里離匿溺吝燐璘藺隣鱗麟林淋臨立笠粒狀炙識什茶刺切度拓糖宅洞暴輻行降見廓兀嗀　　塚　晴　　凞猪益"
        + "礼神祥福靖精羽　蘒　諸　　逸都　　　飯飼館鶴郞隷侮僧免勉勤卑喝嘆器塀墨層屮悔慨憎懲敏既暑梅海渚漢煮爫琢碑社祉祈祐祖祝禍禎穀突節練縉繁署者臭艹"
        + "艹著褐視謁謹賓贈辶逸難響頻恵　舘　　並况全侀充冀勇勺喝啕喙嗢塚墳奄奔婢嬨廒廙彩徭惘慎愈憎慠懲戴揄搜摒敖晴朗望杖歹殺流滛滋漢瀞煮瞧爵犯猪瑱甆画"
        + "瘝瘟益盛直睊着磌窱節类絛練缾者荒華蝹襁覆視調諸請謁諾諭謹變贈輸遲醙鉶陼難靖韛響頋頻鬒龜　　　㮝䀘䀹　　　齃龎";

    /// <summary>The text with ordinary characters; the same text when it has no others.</summary>
    public static string Fold(string text)
    {
        char[]? folded = null;
        for (int index = 0; index < text.Length; index++)
        {
            char character = Fold(text[index]);
            if (character != text[index])
            {
                folded ??= text.ToCharArray();
                folded[index] = character;
            }
        }
        return folded is null ? text : new string(folded);
    }

    public static char Fold(char character) =>
        character switch
        {
            < '\u2E80' => character,
            <= '\u2EF3' => Of(Supplement, character, '\u2E80'),
            >= '\u2F00' and <= '\u2FD5' => Of(Kangxi, character, '\u2F00'),
            >= '\uF900' and <= '\uFAD9' => Of(Ideographs, character, '\uF900'),
            _ => character,
        };

    private static char Of(string table, char character, char first) =>
        table[character - first] is var ordinary && ordinary == Same ? character : ordinary;
}
